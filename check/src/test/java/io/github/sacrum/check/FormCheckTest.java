package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Annotations have the form agreed on. */
class FormCheckTest {
    @Test
    void clean_rules_pass() {
        assertThat(Tiny.cleanly(new FormCheck())).isEmpty();
    }

    @Test
    void an_id_of_another_form_is_refused() {
        assertThat(Tiny.complaints(new FormCheck(), "TIN-01", "tin-1"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("@id( TIN-01")
                                + ": [tin-1] The value of @id has the wrong form. Write two to five capitals, a hyphen and two or three digits: HOA-07.");
    }

    @Test
    void a_group_of_another_condition_is_refused() {
        assertThat(Tiny.complaints(new FormCheck(), "arthrosis-motion", "hip-motion"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("arthrosis-motion")
                                + ": [TIN-02] The value of @group has the wrong form. Begin it with the condition, so that no two conditions share a group.");
    }

    @Test
    void a_combined_estimate_without_a_group_is_refused() {
        assertThat(Tiny.complaints(new FormCheck(), "@group( arthrosis-motion ) ", ""))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("@combined")
                                + ": [TIN-02] The value of @combined has the wrong form. Name the @group whose signs the estimate combines.");
    }

    @Test
    void a_switch_that_is_not_true_is_refused() {
        assertThat(Tiny.complaints(new FormCheck(), "@combined( true )", "@combined( yes )"))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("@combined")
                        + ": [TIN-02] The value of @combined has the wrong form. Write true, or leave it out.");
    }
}
