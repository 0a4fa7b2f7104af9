package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Annotations that a rule needs are there, and hold. */
class AnnotationValueCheckTest {
    @Test
    void clean_rules_pass() {
        assertThat(Tiny.cleanly(new AnnotationValueCheck())).isEmpty();
    }

    @Test
    void a_missing_id_is_refused_by_the_name_of_the_rule() {
        assertThat(Tiny.complaints(new AnnotationValueCheck(), "@id( TIN-01 ) ", ""))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("rule \"Hip pain opens")
                                + ": [Hip pain opens the question of arthrosis] The annotation @id is missing. Write a new one, such as @id( HOA-07 ).");
    }

    @Test
    void a_missing_source_is_refused() {
        assertThat(Tiny.complaints(new AnnotationValueCheck(), "@source( book2020, paper2021 ) ", ""))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("rule \"Hip pain opens")
                                + ": [TIN-01] The annotation @source is missing. Cite keys of the bibliography, with commas between.");
    }

    @Test
    void a_missing_grade_is_refused() {
        assertThat(Tiny.complaints(new AnnotationValueCheck(), "@grade( A )", ""))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("rule \"Hip pain opens")
                        + ": [TIN-01] The annotation @grade is missing. Write @grade( A ), B, C or D.");
    }

    @Test
    void missing_limits_are_refused() {
        assertThat(Tiny.complaints(new AnnotationValueCheck(), "@limits( \"in one clinic only, and in winter\" )", ""))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("rule \"Hip pain opens")
                        + ": [TIN-01] The annotation @limits is missing. Say where the rule misleads.");
    }

    @Test
    void a_missing_condition_is_refused() {
        assertThat(Tiny.complaints(new AnnotationValueCheck(), "@condition( arthrosis ) ", ""))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("rule \"Hip pain opens")
                        + ": [TIN-01] The annotation @condition is missing. Name a term of the vocabulary, or add it.");
    }

    @Test
    void a_missing_urgency_is_refused() {
        assertThat(Tiny.complaints(new AnnotationValueCheck(), "@urgency( emergency ) ", ""))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("rule \"Fever after")
                        + ": [TIN-07] The annotation @urgency is missing. Write soon, urgent or emergency.");
    }

    @Test
    void a_missing_reason_is_refused() {
        assertThat(Tiny.complaints(new AnnotationValueCheck(), "@reason( \"Rest until the fever is gone.\" ) ", ""))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("rule \"Fever forbids")
                        + ": [TIN-09] The annotation @reason is missing. Say to the clinician why, in a sentence.");
    }

    @Test
    void a_rule_that_says_no_conclusion_is_refused() {
        assertThat(Tiny.complaints(new AnnotationValueCheck(), "@mechanism( guarding ) ", ""))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("rule \"A sore")
                                + ": [TIN-05] A rule must have exactly one annotation that names its conclusion (@pretest, @lr, @derives, @mechanism, @flag, @recommendation, @withholds, @qualifies, @concludes), but this has 0. Say what the rule concludes.");
    }

    @Test
    void a_rule_that_says_two_conclusions_is_refused() {
        assertThat(Tiny.complaints(
                        new AnnotationValueCheck(),
                        "@mechanism( guarding ) ",
                        "@mechanism( guarding ) @flag( sepsis ) "))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("@mechanism( guarding )")
                                + ": [TIN-05] A rule must have exactly one annotation that names its conclusion (@pretest, @lr, @derives, @mechanism, @flag, @recommendation, @withholds, @qualifies, @concludes), but this has 2. Name a term of the vocabulary, or add it.");
    }

    @Test
    void a_ratio_of_another_form_is_refused() {
        assertThat(Tiny.complaints(new AnnotationValueCheck(), "\"4.2 / 0.25\"", "\"4.2\""))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("\"4.2 / 0.25\"")
                                + ": [TIN-02] The @lr must be \"present / absent\", such as \"3.2 / 0.43\" or \"2.1 / -\", none of them 0; or \"settles / -\" for a reference standard, or \"excludes / -\" for a part that was removed. Write the published ratios, or '-' where none is.");
    }

    @Test
    void a_ratio_of_nought_is_refused() {
        assertThat(Tiny.complaints(new AnnotationValueCheck(), "\"4.2 / 0.25\"", "\"4.2 / 0\""))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("\"4.2 / 0.25\"")
                                + ": [TIN-02] The @lr must be \"present / absent\", such as \"3.2 / 0.43\" or \"2.1 / -\", none of them 0; or \"settles / -\" for a reference standard, or \"excludes / -\" for a part that was removed. Write the published ratios, or '-' where none is.");
    }

    @Test
    void a_probability_of_another_form_is_refused() {
        assertThat(Tiny.complaints(new AnnotationValueCheck(), "\"0.34\"", "\"34 %\""))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("\"0.34\"")
                                + ": [TIN-01] The @pretest must be a probability above 0 and below 1, such as \"0.34\". Write the published share, or a cautious one with a lower grade.");
    }

    @Test
    void an_unknown_grade_is_refused() {
        assertThat(Tiny.complaints(new AnnotationValueCheck(), "@grade( A )", "@grade( E )"))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("@grade( A )")
                        + ": [TIN-01] The @grade must be A, B, C or D. Write @grade( A ), B, C or D.");
    }

    @Test
    void an_unknown_urgency_is_refused_with_the_nearest_one() {
        assertThat(Tiny.complaints(new AnnotationValueCheck(), "emergency", "emergancy"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("emergency")
                                + ": [TIN-07] The @urgency must be soon, urgent or emergency, not 'emergancy'. Maybe 'emergency'.");
    }

    @Test
    void an_unknown_origin_is_refused_with_the_nearest_one() {
        assertThat(Tiny.complaints(
                        new AnnotationValueCheck(),
                        "@variant( \"guarded\" )",
                        "@variant( \"guarded\" ) @origin( hips )"))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("@variant( \"guarded\" )")
                        + ": [TIN-11] The @origin must be hip, spine, pelvis, both or other, not 'hips'. Maybe 'hip'.");
    }

    @Test
    void a_share_that_is_no_probability_is_refused() {
        assertThat(Tiny.complaints(
                        new AnnotationValueCheck(),
                        "@variant( \"guarded\" )",
                        "@variant( \"guarded\" ) @share( \"66\" )"))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("@variant( \"guarded\" )")
                        + ": [TIN-11] The @share must be above 0 and up to 1, such as \"0.66\". Write the published share,"
                        + " or leave it out where the conditions make up the form.");
    }

    @Test
    void a_source_that_does_not_resolve_is_refused() {
        assertThat(Tiny.complaints(new AnnotationValueCheck(), "paper2021 )", "paper2012 )"))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("paper2021 )")
                        + ": [TIN-01] The bibliography has no source 'paper2012'. Maybe 'paper2021'.");
    }

    @Test
    void an_unknown_condition_is_refused() {
        assertThat(Tiny.complaints(new AnnotationValueCheck(), "@condition( arthrosis )", "@condition( arthritis )"))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("@condition( arthrosis )")
                        + ": [TIN-01] The vocabulary has no condition 'arthritis' for @condition. Maybe 'arthrosis'.");
    }

    @Test
    void a_target_of_another_kind_is_refused() {
        assertThat(Tiny.complaints(new AnnotationValueCheck(), "@derives( hip-cluster )", "@derives( hip-pain )"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("@derives")
                                + ": [TIN-04] The vocabulary has no finding 'hip-pain' for @derives. Name a term of the vocabulary, or add it.");
    }

    @Test
    void an_unknown_recommendation_is_refused() {
        assertThat(Tiny.complaints(new AnnotationValueCheck(), "@recommendation( walk )", "@recommendation( wlak )"))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("@recommendation")
                        + ": [TIN-08] There is no recommendation 'wlak' for @recommendation. Maybe 'walk'.");
    }

    @Test
    void a_category_is_no_target_of_advice() {
        assertThat(Tiny.complaints(
                        new AnnotationValueCheck(), "@recommendation( walk )", "@recommendation( exercise )"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("@recommendation")
                                + ": [TIN-08] There is no recommendation 'exercise' for @recommendation. Name a recommendation of the pack, or add it.");
    }

    @Test
    void strong_opinion_is_refused() {
        assertThat(Tiny.complaints(new AnnotationValueCheck(), "\"2 / -\"", "\"2.1 / -\""))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("\"2 / -\"")
                                + ": [TIN-03] Expert opinion (@grade D) may claim a ratio of 0.5 to 2 at the most. Write the published ratios, or '-' where none is.");
    }
}
