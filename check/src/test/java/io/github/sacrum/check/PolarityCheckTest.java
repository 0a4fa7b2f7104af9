package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A ratio must be able to speak. */
class PolarityCheckTest {
    @Test
    void clean_rules_pass() {
        assertThat(Tiny.cleanly(new PolarityCheck())).isEmpty();
    }

    @Test
    void a_ratio_for_absence_beside_a_demand_for_presence_is_refused() {
        assertThat(Tiny.complaints(new PolarityCheck(), "\"2 / -\"", "\"2 / 0.5\""))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("$f : Symptom( code == \"hip-pain\", present, sev")
                                + ": [TIN-03] The pattern asks for presence, so the ratio for absence never speaks. Maybe leave `present` out, or write '-' for absence.");
    }

    @Test
    void a_ratio_for_presence_beside_a_demand_for_absence_is_refused() {
        assertThat(Tiny.complaints(new PolarityCheck(), "\"hip-locked\" )", "\"hip-locked\" ), !present"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("$f : Finding( code in")
                                + ": [TIN-02] The pattern asks for absence, so the ratio for presence never speaks. Maybe leave `!present` out, or write '-' for presence.");
    }

    @Test
    void presence_compared_with_false_is_a_demand_for_absence() {
        assertThat(Tiny.complaints(new PolarityCheck(), "\"hip-locked\" )", "\"hip-locked\" ), present == false"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("$f : Finding( code in")
                                + ": [TIN-02] The pattern asks for absence, so the ratio for presence never speaks. Maybe leave `!present` out, or write '-' for presence.");
    }

    @Test
    void attributes_of_a_symptom_that_may_be_absent_are_refused() {
        assertThat(Tiny.complaints(new PolarityCheck(), "present, severity", "severity"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("$f : Symptom( code == \"hip-pain\", present, sev")
                                + ": [TIN-03] An absent symptom has no attributes. Maybe add `present`, and write @lr( \"… / -\" ).");
    }
}
