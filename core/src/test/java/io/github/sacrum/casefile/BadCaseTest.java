package io.github.sacrum.casefile;

import static io.github.sacrum.casefile.Samples.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sacrum.fact.Condition;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Patient;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is wrong with a case beside its facts is said with its place and the mend. */
class BadCaseTest {
    private static final String FACTS = "\nfacts: [{symptom: groin-pain}]\n";

    @Test
    void a_case_without_facts_is_refused() {
        assertThat(problems("id: a"))
                .containsExactly("case.yaml:1:1: A case must have a list 'facts'. Maybe add what is known.");
        assertThat(problems("facts: []"))
                .containsExactly("case.yaml:1:8: A case must have at least one fact. Maybe add what is known.");
        assertThat(problems("facts:"))
                .containsExactly("case.yaml:1:7: The field 'facts' is empty."
                        + " Maybe give a value, or leave the field out: unknown is no fact.");
        assertThat(problems("facts: {symptom: groin-pain}"))
                .containsExactly("case.yaml:1:8: The field 'facts' must be a list, not a mapping.");
    }

    @Test
    void too_many_facts_are_refused() {
        assertThat(problems("facts:\n" + "- {symptom: groin-pain}\n".repeat(10_000)))
                .containsExactly("case.yaml:2:1: A case may have at most 2000 facts."
                        + " Maybe several cases stand in one, or a fact is repeated.");
    }

    @Test
    void a_document_that_is_no_case_is_refused() {
        assertThat(problems("[]")).containsExactly("case.yaml:1:1: A case must be a mapping, not a list.");
        assertThat(problems("groin pain")).containsExactly("case.yaml:1:1: A case must be a mapping, not a text.");
        assertThat(problems("---\n---\n"))
                .hasSize(2)
                .allMatch(problem -> problem.endsWith("A case must be a mapping, not empty."));
    }

    @Test
    void unknown_and_repeated_fields_are_refused() {
        assertThat(problems("pateint: {}\nid: a\nid: b" + FACTS))
                .containsExactly(
                        "case.yaml:1:1: A case has no field 'pateint'. Maybe 'patient'.",
                        "case.yaml:3:1: The field 'id' is given twice.");
    }

    @Test
    void a_field_whose_name_is_no_text_is_refused() {
        assertThat(problems("? [id]\n: a" + FACTS))
                .containsExactly("case.yaml:1:3: The name of a field must be a text, not a list.");
    }

    @Test
    void texts_must_be_texts() {
        assertThat(problems("id: 46\ntitle: true\nunmapped: [1]" + FACTS))
                .containsExactly(
                        "case.yaml:1:5: The field 'id' must be a text, not a number.",
                        "case.yaml:2:8: The field 'title' must be a text, not true or false.",
                        "case.yaml:3:12: An element of 'unmapped' must be a text, not a number.");
    }

    @Test
    void every_part_of_a_patient_is_checked() {
        assertThat(problems("patient: {age: 121, sex: femal, bmi: 5, occupation: runing, sport: Big Game}" + FACTS))
                .containsExactly(
                        "case.yaml:1:10: The vocabulary has no activity 'runing'. Maybe 'running'.",
                        "case.yaml:1:16: The age of a patient must be 0 to 120 completed years.",
                        "case.yaml:1:26: The field 'sex' has no such value. Maybe 'female'.",
                        "case.yaml:1:38: The body mass index of a patient must be 8 to 100 kg/m2.",
                        "case.yaml:1:68: The id of a term of kind activity must be in kebab case, but is a text of"
                                + " 8 characters that is not. Maybe look it up with `./sacrum vocabulary`.");
    }

    @Test
    void a_negative_age_is_refused() {
        assertThat(problems("patient: {age: -1}" + FACTS))
                .containsExactly("case.yaml:1:16: The age of a patient must be 0 to 120 completed years.");
    }

    @Test
    void a_pregnant_man_is_refused() {
        assertThat(problems("patient: {sex: male, pregnant: true}" + FACTS))
                .containsExactly(
                        "case.yaml:1:32: Sex and pregnancy of a patient contradict each other. Maybe leave one of them out.");
    }

    @Test
    void a_day_that_is_none_is_refused() {
        String problem = "case.yaml:1:11: The field 'assessed' must be a date. Maybe of the form 2026-11-21.";
        assertThat(problems("assessed: 21.11.2026" + FACTS)).containsExactly(problem);
        assertThat(problems("assessed: 2026-02-30" + FACTS)).containsExactly(problem);
        assertThat(problems("assessed: '+12026-11-21'" + FACTS)).containsExactly(problem);
    }

    @Test
    void a_source_is_checked() {
        assertThat(problems("source: {year: 2010.5, doi: 10.1, autors: x}" + FACTS))
                .containsExactly(
                        "case.yaml:1:16: The field 'year' must be a whole number.",
                        "case.yaml:1:29: The field 'doi' must be a text, not a number.",
                        "case.yaml:1:35: A source has no field 'autors'. Maybe 'authors'.");
    }

    @Test
    void an_expected_answer_is_checked() {
        assertThat(problems(
                        "expected: {condition: groin-pain, also: [osteoporsis], origin: knee, urgency: now}" + FACTS))
                .containsExactly(
                        "case.yaml:1:23: 'groin-pain' is a symptom, not a condition.",
                        "case.yaml:1:42: The vocabulary has no condition 'osteoporsis'. Maybe 'osteoporosis'.",
                        "case.yaml:1:64: The field 'origin' has no such value."
                                + " Maybe one of hip, spine, pelvis, both, other, undetermined.",
                        "case.yaml:1:79: The field 'urgency' has no such value."
                                + " Maybe one of routine, soon, urgent, emergency.");
    }

    @Test
    void a_case_made_in_java_holds_the_same_laws() {
        Fact fact = Condition.known("osteoporosis");
        assertThatThrownBy(() -> caseOf(List.of(), null)).hasMessageContaining("at least one fact");
        assertThatThrownBy(() -> caseOf(Collections.nCopies(2001, fact), null)).hasMessageContaining("at most 2000");
        assertThatThrownBy(() -> caseOf(List.of(fact), LocalDate.of(12_026, 1, 1)))
                .hasMessageContaining("four digits");
    }

    private static CaseFile caseOf(List<Fact> facts, @Nullable LocalDate assessed) {
        return new CaseFile(null, null, null, Patient.unknown(), facts, assessed, List.of(), null);
    }
}
