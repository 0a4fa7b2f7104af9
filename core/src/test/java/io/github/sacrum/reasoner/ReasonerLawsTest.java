package io.github.sacrum.reasoner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.assessment.Assessment;
import io.github.sacrum.assessment.Candidate;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Side;
import io.github.sacrum.fact.Symptom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Laws that hold for all facts, whatever the pack: order, repetition, mirror, withdrawal, monotonicity. */
@Domain(BicycleCases.class)
@Domain(DomainContext.Global.class)
class ReasonerLawsTest {
    private static final Reasoner REASONER =
            Reasoner.of(TestPacks.bicycle(), Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC));

    private static Assessment assess(List<Fact> facts) {
        return REASONER.assess(Patient.unknown(), facts);
    }

    @Property(tries = 150)
    void the_order_of_facts_changes_nothing(@ForAll List<Fact> facts, @ForAll Random random) {
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        assertThat(assess(shuffled).toJson()).isEqualTo(assess(facts).toJson());
        assertThat(assess(shuffled).toText()).isEqualTo(assess(facts).toText());
    }

    @Property(tries = 50)
    void the_same_fact_twice_is_one_fact(@ForAll List<Fact> facts) {
        List<Fact> twice = new ArrayList<>(facts);
        twice.addAll(facts);
        assertThat(assess(twice)).isEqualTo(assess(facts));
    }

    @Property(tries = 150)
    void mirrored_facts_give_the_mirrored_assessment_and_nothing_else_changes(@ForAll List<Fact> facts) {
        List<Fact> mirrored =
                facts.stream().map(fact -> fact.on(fact.side().mirrored())).toList();
        assertThat(Mirror.of(assess(mirrored).toJson()))
                .isEqualTo(Mirror.canonical(assess(facts).toJson()));
    }

    @Property(tries = 100)
    void telling_and_withdrawing_equals_a_fresh_assessment_of_what_is_left(
            @ForAll List<Fact> kept, @ForAll List<Fact> withdrawn, @ForAll Random random) {
        List<Fact> all = new ArrayList<>(kept);
        all.addAll(withdrawn);
        Collections.shuffle(all, random);
        List<Fact> left = all.stream()
                .filter(fact -> !withdrawn.contains(fact) || kept.contains(fact))
                .toList();
        try (Consultation consultation = REASONER.consult(Patient.unknown())) {
            for (Fact fact : all) {
                consultation.tell(fact);
                if (random.nextInt(4) == 0) {
                    consultation.assess();
                }
            }
            withdrawn.stream().filter(fact -> !kept.contains(fact)).forEach(consultation::withdraw);
            assertThat(consultation.assess().toJson()).isEqualTo(assess(left).toJson());
        }
    }

    @Property(tries = 100)
    void a_supporting_sign_never_lowers_its_condition(@ForAll List<Fact> facts) {
        List<Fact> start = new ArrayList<>(facts);
        start.add(Symptom.present("squeak").left().build());
        for (String sign : List.of("brake-pad-thin", "brake-lever-travel-long", "rim-hot")) {
            List<Fact> more = new ArrayList<>(start);
            more.add(Finding.present(sign).on(Side.LEFT));
            assertThat(wornBrake(more)).isGreaterThanOrEqualTo(wornBrake(start));
        }
    }

    private static double wornBrake(List<Fact> facts) {
        return assess(facts).differential().stream()
                .filter(candidate -> candidate.condition().equals("worn-brake") && candidate.side() == Side.LEFT)
                .mapToDouble(Candidate::support)
                .max()
                .orElse(0);
    }

    @Property(tries = 100)
    void a_further_fact_never_lowers_the_urgency_unless_it_is_withdrawn(
            @ForAll List<Fact> facts, @ForAll Fact further) {
        List<Fact> more = new ArrayList<>(facts);
        more.add(further);
        assertThat(assess(more).urgency()).isGreaterThanOrEqualTo(assess(facts).urgency());
    }
}
