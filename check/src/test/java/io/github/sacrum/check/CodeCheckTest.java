package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A code that the conditions name must be a term of the right kind. */
class CodeCheckTest {
    @Test
    void clean_rules_pass() {
        assertThat(Tiny.cleanly(new CodeCheck())).isEmpty();
    }

    @Test
    void a_misspelt_code_is_refused_with_the_nearest_one() {
        assertThat(Tiny.complaints(
                        new CodeCheck(),
                        "\"hip-pain\", present )\nthen\n    consider",
                        "\"hip-pian\", present )\nthen\n    consider"))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("$f : Symptom( code == \"hip-pain\", present )\nthen")
                        + ": [TIN-01] The vocabulary has no symptom 'hip-pian'. Maybe 'hip-pain'.");
    }

    @Test
    void a_code_of_another_kind_is_refused() {
        assertThat(Tiny.complaints(new CodeCheck(), "code == \"fall\"", "code == \"hip-stiff\""))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("code == \"fall\"")
                        + ": [TIN-07] 'hip-stiff' is of kind finding, not history. Maybe match another type or field.");
    }

    @Test
    void a_code_in_a_list_is_refused_on_its_own_line() {
        assertThat(Tiny.complaints(new CodeCheck(), "\"hip-locked\"", "\"hip-lokced\""))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("\"hip-locked\"")
                        + ": [TIN-02] The vocabulary has no finding 'hip-lokced'. Maybe 'hip-locked'.");
    }

    @Test
    void an_unknown_factor_is_refused() {
        assertThat(Tiny.complaints(new CodeCheck(), "contains \"stairs\"", "contains \"stiars\""))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("contains \"stairs\"")
                        + ": [TIN-03] The vocabulary has no factor 'stiars'. Maybe 'stairs'.");
    }

    @Test
    void a_factor_that_is_a_quality_is_refused() {
        assertThat(Tiny.complaints(new CodeCheck(), "contains \"stairs\"", "contains \"aching\""))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("contains \"stairs\"")
                        + ": [TIN-03] 'aching' is of kind quality, not factor. Maybe match another type or field.");
    }

    @Test
    void an_unknown_quality_is_refused() {
        assertThat(Tiny.complaints(new CodeCheck(), "contains \"aching\"", "contains \"zzzzzzzz\""))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("contains \"aching\"")
                                + ": [TIN-03] The vocabulary has no quality 'zzzzzzzz'. Name a term of the vocabulary, or add this one to it.");
    }

    @Test
    void an_unknown_occupation_is_refused() {
        assertThat(Tiny.complaints(new CodeCheck(), "\"heavy-work\"", "\"heavy-wrok\""))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("\"heavy-work\"")
                        + ": [TIN-05] The vocabulary has no activity 'heavy-wrok'. Maybe 'heavy-work'.");
    }

    @Test
    void an_unknown_hypothesis_is_refused() {
        assertThat(Tiny.complaints(
                        new CodeCheck(),
                        "Hypothesis( condition == \"arthrosis\"",
                        "Hypothesis( condition == \"arthrsis\""))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("Hypothesis( condition == \"arthrosis\"")
                        + ": [TIN-05] The vocabulary has no condition 'arthrsis'. Maybe 'arthrosis'.");
    }

    @Test
    void an_unknown_mechanism_is_refused() {
        assertThat(Tiny.complaints(
                        new CodeCheck(),
                        "Mechanism( code == \"guarding\", $side",
                        "Mechanism( code == \"garding\", $side"))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("Mechanism( code == \"guarding\", $side")
                        + ": [TIN-06] The vocabulary has no mechanism 'garding'. Maybe 'guarding'.");
    }

    @Test
    void a_code_inside_an_accumulate_is_checked() {
        assertThat(Tiny.complaints(
                        new CodeCheck(),
                        "accumulate( $f : Finding( code == \"hip-stiff\"",
                        "accumulate( $f : Finding( code == \"hip-stif\""))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("accumulate(")
                        + ": [TIN-04] The vocabulary has no finding 'hip-stif'. Maybe 'hip-stiff'.");
    }

    @Test
    void a_code_under_not_is_checked() {
        assertThat(Tiny.complaints(
                        new CodeCheck(), "not Mechanism( code == \"guarding\"", "not Mechanism( code == \"gaurding\""))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("not Mechanism")
                        + ": [TIN-08] The vocabulary has no mechanism 'gaurding'. Maybe 'guarding'.");
    }

    @Test
    void an_unknown_recommendation_is_refused() {
        assertThat(Tiny.complaints(
                        new CodeCheck(),
                        "not Mechanism( code == \"guarding\" )",
                        "Advice( recommendation == \"wlak\" )"))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("not Mechanism")
                        + ": [TIN-08] There is no recommendation 'wlak'. Maybe 'walk'.");
    }
}
