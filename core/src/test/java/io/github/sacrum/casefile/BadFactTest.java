package io.github.sacrum.casefile;

import static io.github.sacrum.casefile.Samples.problemsOfFact;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is wrong with a fact is said with its place and the mend. */
class BadFactTest {
    @Test
    void a_fact_without_a_kind_is_refused() {
        assertThat(problemsOfFact("{side: left}"))
                .containsExactly("case.yaml:2:5: A fact must name its term."
                        + " Maybe with 'symptom', 'finding', 'history' or 'condition'.");
    }

    @Test
    void a_fact_of_two_kinds_is_refused() {
        assertThat(problemsOfFact("{symptom: groin-pain, finding: faber-test}"))
                .containsExactly(
                        "case.yaml:2:5: A fact must be of one kind, but names 2 terms. Maybe write a fact for each.");
    }

    @Test
    void a_misspelt_field_is_refused() {
        assertThat(problemsOfFact("{symptom: groin-pain, sied: left}"))
                .containsExactly("case.yaml:2:27: A fact has no field 'sied'. Maybe 'side'.");
    }

    @Test
    void a_misspelt_kind_is_refused() {
        assertThat(problemsOfFact("{symptm: groin-pain}"))
                .contains("case.yaml:2:6: A fact has no field 'symptm'. Maybe 'symptom'.");
    }

    @Test
    void a_field_of_another_kind_of_fact_is_refused() {
        assertThat(problemsOfFact("{finding: faber-test, severity: 3}"))
                .containsExactly("case.yaml:2:37: A finding has no field 'severity'."
                        + " Maybe leave it out, or write a fact of another kind.");
    }

    @Test
    void an_unknown_code_is_refused() {
        assertThat(problemsOfFact("{symptom: groin-pian}"))
                .containsExactly("case.yaml:2:5: The vocabulary has no symptom 'groin-pian'. Maybe 'groin-pain'.");
    }

    @Test
    void a_code_that_is_no_kebab_case_is_refused() {
        assertThat(problemsOfFact("{symptom: Groin Pain}"))
                .containsExactly(
                        "case.yaml:2:15: The id of a term of kind symptom must be in kebab case, but is a text of"
                                + " 10 characters that is not. Maybe 'groin-pain'.");
        assertThat(problemsOfFact("{symptom: Ear Ache}"))
                .containsExactly(
                        "case.yaml:2:15: The id of a term of kind symptom must be in kebab case, but is a text of"
                                + " 8 characters that is not. Maybe look it up with `./sacrum vocabulary`.");
    }

    @Test
    void a_code_of_another_kind_is_refused() {
        assertThat(problemsOfFact("{finding: groin-pain}"))
                .containsExactly("case.yaml:2:5: 'groin-pain' is a symptom, not a finding.");
    }

    @Test
    void unknown_factors_and_qualities_are_refused() {
        assertThat(problemsOfFact("{symptom: groin-pain, quality: [achign], relieved-by: [siting]}"))
                .containsExactly(
                        "case.yaml:2:5: The vocabulary has no quality 'achign'. Maybe 'aching'.",
                        "case.yaml:2:5: The vocabulary has no factor 'siting'. Maybe 'sitting'.");
    }

    @Test
    void a_factor_that_is_no_kebab_case_is_refused() {
        assertThat(problemsOfFact("{symptom: groin-pain, aggravated-by: [Stairs]}"))
                .containsExactly(
                        "case.yaml:2:43: The id of a term of kind factor must be in kebab case, but is a text of"
                                + " 6 characters that is not. Maybe 'stairs'.");
    }

    @Test
    void a_severity_above_ten_is_refused() {
        assertThat(problemsOfFact("{symptom: groin-pain, severity: 11}"))
                .containsExactly(
                        "case.yaml:2:37: The severity of symptom groin-pain" + " must be a whole number from 0 to 10.");
    }

    @Test
    void a_severity_that_is_not_whole_is_refused() {
        assertThat(problemsOfFact("{symptom: groin-pain, severity: 6.5}"))
                .containsExactly("case.yaml:2:37: The field 'severity' must be a whole number.");
    }

    @Test
    void a_side_on_an_unsided_term_is_refused() {
        assertThat(problemsOfFact("{symptom: saddle-numbness, side: left}"))
                .containsExactly("case.yaml:2:5: The symptom 'saddle-numbness' has no sides, but one is given."
                        + " Maybe leave the side out.");
    }

    @Test
    void a_word_that_is_none_is_refused() {
        assertThat(problemsOfFact("{symptom: groin-pain, side: lefft, onset: Sudden, course: banana}"))
                .containsExactly(
                        "case.yaml:2:33: The field 'side' has no such value. Maybe 'left'.",
                        "case.yaml:2:47: The field 'onset' has no such value. Maybe 'sudden'.",
                        "case.yaml:2:63: The field 'course' has no such value."
                                + " Maybe one of improving, stable, worsening, intermittent, recurrent.");
    }

    @Test
    void a_value_of_the_wrong_kind_is_refused() {
        assertThat(problemsOfFact("{symptom: [groin-pain]}"))
                .containsExactly("case.yaml:2:15: The id of a term of kind symptom must be a text, not a list.");
        assertThat(problemsOfFact("{symptom: groin-pain, quality: aching, severity: high, absent: no}"))
                .containsExactly(
                        "case.yaml:2:36: The field 'quality' must be a list, not a text.",
                        "case.yaml:2:54: The field 'severity' must be a number, not a text.",
                        "case.yaml:2:68: The field 'absent' must be true or false, not a text.");
        assertThat(problemsOfFact("groin-pain"))
                .containsExactly("case.yaml:2:5: A fact must be a mapping, not a text.");
    }

    @Test
    void an_empty_field_is_refused() {
        assertThat(problemsOfFact("{symptom: groin-pain, severity: null}"))
                .containsExactly("case.yaml:2:37: The field 'severity' is empty."
                        + " Maybe give a value, or leave the field out: unknown is no fact.");
        assertThat(problemsOfFact("{symptom: }"))
                .containsExactly("case.yaml:2:14: The field 'symptom' is empty."
                        + " Maybe give a value, or leave the field out: unknown is no fact.");
        assertThat(problemsOfFact("null")).containsExactly("case.yaml:2:5: A fact must be a mapping, not empty.");
    }

    @Test
    void a_field_given_twice_is_refused() {
        assertThat(problemsOfFact("{symptom: groin-pain, side: left, side: right}"))
                .containsExactly("case.yaml:2:39: The field 'side' is given twice.");
    }

    @Test
    void every_problem_of_every_fact_is_listed_in_the_order_of_the_file() {
        assertThat(Samples.problems("""
                        patient: {age: -1}
                        facts:
                          - symptom: groin-pian
                            severity: 11
                            duration: {value: -1, unit: week}
                            sied: left
                          - {finding: hip-internal-rotation, side: midline, value: 500, unit: deg}
                        extra: 1
                        """))
                .extracting(problem -> problem.substring(0, problem.indexOf(": ")))
                .containsExactly(
                        "case.yaml:1:16",
                        "case.yaml:3:5",
                        "case.yaml:4:15",
                        "case.yaml:5:15",
                        "case.yaml:6:5",
                        "case.yaml:7:5",
                        "case.yaml:7:5",
                        "case.yaml:8:1");
    }
}
