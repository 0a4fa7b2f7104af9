package io.github.sacrum.hipback;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.assessment.Assessment;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Sex;
import io.github.sacrum.fact.Side;
import io.github.sacrum.fact.Symptom;
import io.github.sacrum.inference.Urgency;
import io.github.sacrum.vocabulary.Term;
import io.github.sacrum.vocabulary.TermKind;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Healthy people, and complaints that belong elsewhere, raise no flag and no condition. */
class SilenceTest {
    private static void silent(Assessment assessment) {
        assertThat(assessment.redFlags()).isEmpty();
        assertThat(assessment.urgency()).isEqualTo(Urgency.ROUTINE);
        assertThat(assessment.differential()).isEmpty();
        assertThat(assessment.mustNotMiss()).isEmpty();
    }

    @Property(tries = 100)
    void a_person_who_denies_everything_is_healthy(
            @ForAll("denials") List<Fact> denials, @ForAll @IntRange(min = 18, max = 95) int age, @ForAll Sex sex) {
        silent(PublishedCases.REASONER.assess(Patient.of(age, sex), denials));
    }

    @Provide
    Arbitrary<List<Fact>> denials() {
        List<Fact> all = HipBack.pack().vocabulary().terms().stream()
                .filter(term -> !term.measured())
                .flatMap(SilenceTest::denial)
                .toList();
        return Arbitraries.of(all).list().ofMinSize(1).ofMaxSize(60);
    }

    private static Stream<Fact> denial(Term term) {
        return switch (term.kind()) {
            case SYMPTOM -> Stream.of(Symptom.absent(term.id()).build());
            case FINDING -> Stream.of(Finding.absent(term.id()));
            default -> Stream.empty();
        };
    }

    @Test
    void complaints_of_other_regions_are_not_taken_for_hip_or_back() {
        for (String complaint : List.of("knee-pain", "shoulder-pain", "neck-pain", "jaw-pain", "rib-pain")) {
            assertThat(HipBack.pack().vocabulary().find(complaint))
                    .as(complaint)
                    .hasValueSatisfying(term -> assertThat(term.kind()).isEqualTo(TermKind.SYMPTOM));
            silent(PublishedCases.REASONER.assess(
                    Patient.of(45, Sex.FEMALE),
                    List.of(Symptom.present(complaint).severity(5).build())));
        }
    }

    @Test
    void everyday_back_pain_raises_no_flag() {
        Assessment assessment = PublishedCases.REASONER.assess(
                Patient.of(38, Sex.MALE),
                List.of(Symptom.present("low-back-pain")
                        .on(Side.MIDLINE)
                        .severity(5)
                        .aggravatedBy("lifting", "bending-forward")
                        .relievedBy("rest")
                        .build()));
        assertThat(assessment.redFlags()).isEmpty();
        assertThat(assessment.differential().get(0).condition()).isEqualTo("non-specific-low-back-pain");
    }
}
