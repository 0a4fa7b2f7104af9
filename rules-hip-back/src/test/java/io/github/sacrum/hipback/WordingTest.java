package io.github.sacrum.hipback;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.History;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Symptom;
import io.github.sacrum.fact.Unit;
import io.github.sacrum.reasoner.Reasoner;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a clinician reads of this knowledge. */
class WordingTest {
    private static final Reasoner REASONER = Reasoner.of(HipBack.pack());

    @Test
    void a_rule_that_speaks_by_absence_alone_names_the_absence_once() {
        String text = REASONER.assess(
                        Patient.unknown(),
                        List.of(
                                Symptom.present("low-back-pain").build(),
                                Symptom.present("radiating-leg-pain").left().build(),
                                Finding.absent("leg-neurological-deficit")))
                .toText();
        assertThat(text.replaceAll("\\s+", " "))
                .contains("The neurological examination of the leg is normal where a root lesion is in question. ");
    }

    @Test
    void a_number_of_things_has_no_unit() {
        String text = REASONER.assess(
                        Patient.unknown(),
                        List.of(
                                Symptom.present("low-back-pain").build(),
                                History.present("number-of-births").withValue(2, Unit.COUNT)))
                .toText();
        assertThat(text).contains("Number of births, 2").doesNotContain("2 count");
    }

    @Test
    void weeks_are_counted_as_people_do() {
        assertThat(lasting(1)).contains("for 1 week,").doesNotContain("for 1 weeks");
        assertThat(lasting(2)).contains("for 2 weeks,");
    }

    private static String lasting(int weeks) {
        return REASONER.assess(
                        Patient.unknown(),
                        List.of(Symptom.present("lateral-hip-pain")
                                .left()
                                .lasting(weeks, Unit.WEEK)
                                .aggravatedBy("lying-on-affected-side")
                                .build()))
                .toText();
    }
}
