package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nothing may be read from what is unknown. */
class UnknownCheckTest {
    @Test
    void clean_rules_pass() {
        assertThat(Tiny.cleanly(new UnknownCheck())).isEmpty();
    }

    @Test
    void a_missing_fact_taken_for_a_no_is_refused() {
        assertThat(Tiny.complaints(
                        new UnknownCheck(),
                        "Symptom( code == \"fever\", present )\n    History",
                        "not Symptom( code == \"fever\", present )\n    History"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("Symptom( code == \"fever\", present )\n    History")
                                + ": [TIN-07] 'not Symptom' takes an unknown fact for a negative one. Match the documented absence: !present.");
    }

    @Test
    void a_value_may_be_unknown_where_that_does_not_stop_the_rule() {
        assertThat(Tiny.complaints(new UnknownCheck(), "daysAgo < 30", "daysAgo == null || daysAgo < 30"))
                .isEmpty();
    }
}
