package io.github.sacrum.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.History;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Side;
import io.github.sacrum.fact.Symptom;
import io.github.sacrum.reasoner.BicycleCases;
import io.github.sacrum.reasoner.Reasoner;
import io.github.sacrum.reasoner.TestPacks;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

/** The text of an assessment as a person reads it. */
@Domain(BicycleCases.class)
@Domain(DomainContext.Global.class)
class TextReportTest {
    private static final Reasoner REASONER =
            Reasoner.of(TestPacks.bicycle(), Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC));

    private static final List<Fact> FACTS = List.of(
            Symptom.present("brake-squeak").left().severity(6).build(),
            Finding.present("brake-pad-thin").on(Side.LEFT),
            Finding.present("rim-hot").on(Side.LEFT),
            Symptom.present("wobble").on(Side.MIDLINE).build(),
            History.present("fell-over"));

    private static String text(List<Fact> facts) {
        return REASONER.assess(Patient.unknown(), facts).toText();
    }

    @Test
    void it_puts_urgency_first_and_says_that_it_is_no_diagnosis() {
        assertThat(text(FACTS))
                .startsWith("ASSESSMENT of 2026-01-02, knowledge bicycle 1.2.3\n"
                        + "Supports a clinician's judgement. It is no diagnosis.\n\nURGENCY\n  Soon:");
    }

    @Test
    void it_says_how_sure_and_calls_weak_evidence_weak() {
        assertThat(text(FACTS))
                .contains("DIFFERENTIAL (by post-test probability, beside its rivals; support: by its own evidence)")
                .containsPattern("Worn brake \\(left\\): post-test probability 0\\.\\d\\d; support 0\\.69 \\(likely\\)")
                .contains("grade C, weak evidence");
    }

    @Test
    void it_prints_the_chain_of_cause_and_the_sources() {
        assertThat(text(FACTS))
                .contains("→ Heating of the rim (left) →")
                .contains("[manual1999] A. Mechanic (1999). The bicycle manual. Workshop Press.");
    }

    @Test
    void it_says_that_no_flag_is_no_proof_of_safety() {
        assertThat(text(List.of(Symptom.present("squeak").build())))
                .contains("What was not asked or examined is not ruled out.");
    }

    @Test
    void it_says_of_a_sign_that_was_looked_for_in_vain_that_it_is_absent() {
        assertThat(text(List.of(Symptom.present("squeak").build(), Finding.absent("brake-pad-thin"))))
                .contains("×0.20 The brake pad is thin: absent.");
    }

    @Property(tries = 100)
    void no_line_is_wider_than_100_columns(@ForAll List<Fact> facts) {
        assertThat(text(facts).lines()).allMatch(line -> line.length() <= 100);
    }
}
