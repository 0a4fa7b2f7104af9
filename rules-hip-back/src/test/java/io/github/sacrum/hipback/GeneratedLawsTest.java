package io.github.sacrum.hipback;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.assessment.Assessment;
import io.github.sacrum.assessment.Candidate;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Side;
import io.github.sacrum.fact.Symptom;
import io.github.sacrum.reasoner.Consultation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The laws of the reasoner over generated people, with the knowledge of hip and back. */
@Domain(GeneratedFacts.class)
@Domain(DomainContext.Global.class)
class GeneratedLawsTest {
    private static Assessment assess(Patient patient, List<Fact> facts) {
        return PublishedCases.REASONER.assess(patient, facts);
    }

    @Property(tries = 150)
    void the_order_of_facts_changes_nothing(@ForAll Patient patient, @ForAll List<Fact> facts, @ForAll Random random) {
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        assertThat(assess(patient, shuffled).toJson())
                .isEqualTo(assess(patient, facts).toJson());
    }

    @Property(tries = 150)
    void mirrored_facts_mirror_the_assessment_and_change_nothing_else(
            @ForAll Patient patient, @ForAll List<Fact> facts) {
        List<Fact> mirrored =
                facts.stream().map(fact -> fact.on(fact.side().mirrored())).toList();
        assertThat(Mirrored.swap(assess(patient, mirrored).toJson()))
                .isEqualTo(Mirrored.canonical(assess(patient, facts).toJson()));
    }

    @Property(tries = 100)
    void telling_and_withdrawing_equals_a_fresh_assessment_of_what_is_left(
            @ForAll Patient patient, @ForAll List<Fact> kept, @ForAll List<Fact> withdrawn) {
        List<Fact> left = kept.stream().distinct().toList();
        try (Consultation consultation = PublishedCases.REASONER.consult(patient)) {
            consultation.tell(withdrawn);
            consultation.assess();
            consultation.tell(kept);
            consultation.assess();
            withdrawn.stream().filter(fact -> !kept.contains(fact)).forEach(consultation::withdraw);
            assertThat(consultation.assess().toJson())
                    .isEqualTo(assess(patient, left).toJson());
        }
    }

    @Property(tries = 150)
    void a_further_fact_never_lowers_the_urgency(
            @ForAll Patient patient, @ForAll List<Fact> facts, @ForAll Fact further) {
        List<Fact> more = new ArrayList<>(facts);
        more.add(further);
        assertThat(assess(patient, more).urgency())
                .isGreaterThanOrEqualTo(assess(patient, facts).urgency());
    }

    @Property(tries = 100)
    void restricted_adduction_never_lowers_hip_osteoarthritis(@ForAll Patient patient, @ForAll List<Fact> facts) {
        List<Fact> start = new ArrayList<>(facts);
        start.add(Symptom.present("groin-pain").left().build());
        List<Fact> more = new ArrayList<>(start);
        more.add(Finding.present("hip-adduction-restricted").on(Side.LEFT));
        assertThat(hipOsteoarthritis(assess(patient, more)))
                .isGreaterThanOrEqualTo(hipOsteoarthritis(assess(patient, start)));
    }

    private static double hipOsteoarthritis(Assessment assessment) {
        return assessment.differential().stream()
                .filter(candidate ->
                        candidate.condition().equals("hip-osteoarthritis") && candidate.side() == Side.LEFT)
                .mapToDouble(Candidate::support)
                .max()
                .orElse(0);
    }
}
