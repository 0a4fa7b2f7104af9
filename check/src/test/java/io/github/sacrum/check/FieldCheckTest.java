package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A condition must begin with a field that the type has. */
class FieldCheckTest {
    @Test
    void clean_rules_pass() {
        assertThat(Tiny.cleanly(new FieldCheck())).isEmpty();
    }

    @Test
    void a_misspelt_field_is_refused_with_the_nearest_one() {
        assertThat(Tiny.complaints(new FieldCheck(), "severity > 3", "severty > 3"))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("severity > 3")
                        + ": [TIN-03] Symptom has no field 'severty'. Maybe 'severity'.");
    }

    @Test
    void a_misspelt_field_that_stands_alone_is_refused() {
        assertThat(Tiny.complaints(new FieldCheck(), "\"arthrosis\", likely, $side", "\"arthrosis\", likly, $side"))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("\"arthrosis\", likely, $side")
                        + ": [TIN-05] Hypothesis has no field 'likly'. Maybe 'likely'.");
    }

    @Test
    void a_misspelt_field_that_is_bound_is_refused() {
        assertThat(Tiny.complaints(new FieldCheck(), "25.5, $side : side", "25.5, $side : sid"))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("25.5, $side")
                        + ": [TIN-04] Finding has no field 'sid'. Maybe 'side'.");
    }

    @Test
    void a_field_of_another_type_is_refused() {
        assertThat(Tiny.complaints(new FieldCheck(), "daysAgo < 30", "severity < 3"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("daysAgo < 30")
                                + ": [TIN-07] History has no field 'severity'. Write a field, an operator and a value, with a comma between conditions.");
    }

    @Test
    void a_condition_without_a_field_is_refused() {
        assertThat(Tiny.complaints(new FieldCheck(), "severity > 3", "not( severity > 3 )"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("severity > 3")
                                + ": [TIN-03] The condition 'not( severity > 3 )' is none that can be checked. Write a field, an operator and a value, with a comma between conditions.");
    }
}
