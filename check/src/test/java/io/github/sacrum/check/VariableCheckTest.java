package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Variables are bound before they are used. */
class VariableCheckTest {
    @Test
    void clean_rules_pass() {
        assertThat(Tiny.cleanly(new VariableCheck())).isEmpty();
    }

    @Test
    void a_variable_of_the_conditions_that_is_not_bound_is_refused() {
        assertThat(Tiny.complaints(new VariableCheck(), "side == $side.mirrored()", "side == $sied.mirrored()"))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("$c : Symptom")
                        + ": [TIN-06] The variable $sied is not bound. The rule binds $c, $m, $side.");
    }

    @Test
    void a_variable_of_the_right_hand_side_that_is_not_bound_is_refused() {
        assertThat(Tiny.complaints(new VariableCheck(), "consider( kcontext, $f )", "consider( kcontext, $g )"))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("    consider( kcontext")
                        + ": [TIN-01] The variable $g is not bound. The rule binds $f.");
    }
}
