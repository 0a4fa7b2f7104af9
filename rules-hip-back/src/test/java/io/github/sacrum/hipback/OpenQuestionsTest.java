package io.github.sacrum.hipback;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.assessment.Question;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Side;
import io.github.sacrum.fact.Symptom;
import io.github.sacrum.reasoner.Reasoner;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked next can still change something, and is asked once. */
class OpenQuestionsTest {
    private static final Reasoner REASONER = Reasoner.of(HipBack.pack());
    private static final Fact BACK = Symptom.present("low-back-pain").build();
    private static final Fact LEGS = Symptom.present("leg-pain")
            .on(Side.BILATERAL)
            .aggravatedBy("walking", "standing")
            .relievedBy("sitting")
            .build();

    private static List<Question> asked(Fact... facts) {
        return REASONER.assess(Patient.unknown(), List.of(facts)).questions();
    }

    @Test
    void parts_of_a_pattern_that_is_there_already_are_not_asked() {
        assertThat(asked(BACK, LEGS)).extracting(Question::term).doesNotContain("neurogenic-claudication");
    }

    @Test
    void the_age_is_asked_once_however_many_rules_wait_for_it() {
        assertThat(asked(Symptom.present("groin-pain").on(Side.LEFT).build()))
                .extracting(Question::ask)
                .contains("How old are you?")
                .doesNotHaveDuplicates();
    }
}
