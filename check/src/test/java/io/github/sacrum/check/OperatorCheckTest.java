package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An operator must fit the field, and name terms plainly. */
class OperatorCheckTest {
    @Test
    void clean_rules_pass() {
        assertThat(Tiny.cleanly(new OperatorCheck())).isEmpty();
    }

    @Test
    void an_operator_that_hides_which_terms_are_meant_is_refused() {
        assertThat(Tiny.complaints(new OperatorCheck(), "code == \"fall\"", "code matches \"fa.*\""))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("code == \"fall\"")
                                + ": [TIN-07] The operator 'matches' is not allowed in rules. Compare with ==, in, <, >, and a set of terms with contains.");
    }

    @Test
    void a_set_that_is_compared_as_a_whole_is_refused() {
        assertThat(Tiny.complaints(
                        new OperatorCheck(), "aggravatedBy contains \"stairs\"", "aggravatedBy == \"stairs\""))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("aggravatedBy contains")
                                + ": [TIN-03] The field 'aggravatedBy' is a set of terms. Compare with ==, in, <, >, and a set of terms with contains.");
    }

    @Test
    void a_text_that_should_contain_is_refused() {
        assertThat(Tiny.complaints(new OperatorCheck(), "code == \"fall\"", "code contains \"fall\""))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("code == \"fall\"")
                                + ": [TIN-07] The field 'code' is no set, so it contains nothing. Compare with ==, in, <, >, and a set of terms with contains.");
    }

    @Test
    void a_number_that_stands_alone_is_refused() {
        assertThat(Tiny.complaints(new OperatorCheck(), "severity > 3", "severity"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("severity > 3")
                                + ": [TIN-03] The field 'severity' is not true or false by itself. Compare with ==, in, <, >, and a set of terms with contains.");
    }

    @Test
    void a_text_that_is_ordered_is_refused() {
        assertThat(Tiny.complaints(new OperatorCheck(), "code == \"fall\"", "code >= \"fall\""))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("code == \"fall\"")
                                + ": [TIN-07] The field 'code' is a text, which is neither more nor less. Compare with ==, in, <, >, and a set of terms with contains.");
    }
}
