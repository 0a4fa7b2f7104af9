package io.github.sacrum.casefile;

import static io.github.sacrum.casefile.Samples.problemsOfFact;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A value without its unit, or one that cannot be, is refused. */
class BadQuantityTest {
    @Test
    void a_value_without_its_unit_is_refused() {
        assertThat(problemsOfFact("{finding: hip-internal-rotation, value: 12}"))
                .containsExactly("case.yaml:2:45: The finding 'hip-internal-rotation' is measured in deg,"
                        + " but its value has no unit. Maybe add 'unit: deg'.");
    }

    @Test
    void a_value_without_unit_of_an_unmeasured_term_is_refused() {
        assertThat(problemsOfFact("{finding: faber-test, value: 1}"))
                .containsExactly("case.yaml:2:34: The finding 'faber-test' is present or absent,"
                        + " but a value is given. Maybe leave the value out.");
    }

    @Test
    void a_value_without_unit_of_an_unknown_term_is_refused() {
        assertThat(problemsOfFact("{finding: faber-tset, value: 1}"))
                .containsExactly(
                        "case.yaml:2:5: The vocabulary has no finding 'faber-tset'. Maybe 'faber-test'.",
                        "case.yaml:2:34: A value must have its unit. Maybe add 'unit'.");
    }

    @Test
    void a_unit_without_a_value_is_refused() {
        assertThat(problemsOfFact("{finding: hip-internal-rotation, unit: deg}"))
                .containsExactly("case.yaml:2:44: A unit is given, but no value."
                        + " Maybe add 'value', or leave the unit out.");
    }

    @Test
    void a_measured_term_without_value_is_refused() {
        assertThat(problemsOfFact("{finding: hip-internal-rotation}"))
                .containsExactly("case.yaml:2:5: The finding 'hip-internal-rotation' is measured in deg,"
                        + " but no value is given.");
    }

    @Test
    void an_unknown_unit_is_refused() {
        assertThat(problemsOfFact("{finding: hip-internal-rotation, value: 12, unit: dgs}"))
                .containsExactly("case.yaml:2:55: There is no unit 'dgs'. Maybe 'deg'.");
        assertThat(problemsOfFact("{finding: hip-internal-rotation, value: 12, unit: degrees}"))
                .containsExactly("case.yaml:2:55: There is no unit 'degrees'. Maybe one of deg, rad.");
        assertThat(problemsOfFact("{finding: hip-internal-rotation, value: 12, unit: '12 J. Doe'}"))
                .containsExactly("case.yaml:2:55: There is no unit a text of 9 characters. Maybe one of deg, rad.");
    }

    @Test
    void a_unit_that_does_not_convert_is_refused() {
        assertThat(problemsOfFact("{finding: hip-internal-rotation, value: 12, unit: cm}"))
                .containsExactly("case.yaml:2:5: The finding 'hip-internal-rotation' is measured in deg;"
                        + " cm cannot be converted to it.");
    }

    @Test
    void a_unit_that_is_no_text_is_refused() {
        assertThat(problemsOfFact("{finding: hip-internal-rotation, value: 12, unit: 3}"))
                .containsExactly("case.yaml:2:55: The field 'unit' must be a text, not a number.");
    }

    @Test
    void an_impossible_value_is_refused() {
        assertThat(problemsOfFact("{finding: hip-internal-rotation, value: 123, unit: deg}"))
                .containsExactly("case.yaml:2:5: The finding 'hip-internal-rotation' must be -20 to 90 deg;"
                        + " the value given is outside. Maybe the unit is another one.");
    }

    @Test
    void a_value_that_is_not_finite_is_refused() {
        assertThat(problemsOfFact("{finding: hip-internal-rotation, value: .inf, unit: deg}"))
                .containsExactly("case.yaml:2:45: The field 'value' must be a number that is not infinite.");
        assertThat(problemsOfFact("{finding: hip-internal-rotation, value: 1e999, unit: deg}"))
                .containsExactly("case.yaml:2:45: The value of a quantity must be a finite number.");
    }

    @Test
    void a_measurement_cannot_be_absent() {
        assertThat(problemsOfFact("{finding: hip-internal-rotation, value: 12, unit: deg, absent: true}"))
                .containsExactly(
                        "case.yaml:2:45: Finding hip-internal-rotation cannot be measured and absent at once.");
        assertThat(problemsOfFact("{history: pack-years, value: 12, unit: count, absent: true}"))
                .containsExactly("case.yaml:2:34: History pack-years cannot have an amount and be absent at once.");
    }

    @Test
    void a_negative_time_is_refused() {
        assertThat(problemsOfFact("{symptom: groin-pain, duration: {value: -1, unit: week}}"))
                .containsExactly("case.yaml:2:37: The duration of symptom groin-pain must not be negative.");
        assertThat(problemsOfFact("{history: nsaid-tried, ago: {value: -1, unit: week}}"))
                .containsExactly("case.yaml:2:33: The time since history nsaid-tried must not be negative.");
    }

    @Test
    void a_time_that_is_none_is_refused() {
        assertThat(problemsOfFact("{symptom: groin-pain, duration: {value: 1, unit: deg}}"))
                .containsExactly("case.yaml:2:37: The duration of symptom groin-pain must have a unit of time,"
                        + " not deg. Maybe day, week, month or year.");
        assertThat(problemsOfFact("{symptom: groin-pain, duration: {value: 1, unit: mouth}}"))
                .containsExactly("case.yaml:2:54: There is no unit 'mouth'. Maybe 'month'.");
        assertThat(problemsOfFact("{symptom: groin-pain, duration: 8 months}"))
                .containsExactly(
                        "case.yaml:2:37: A time such as {value: 3, unit: week} must be a mapping, not a text.");
    }

    @Test
    void half_a_time_is_refused() {
        assertThat(problemsOfFact("{symptom: groin-pain, duration: {value: 1}}"))
                .containsExactly("case.yaml:2:37: A time must have a unit. Maybe {value: 3, unit: week}.");
        assertThat(problemsOfFact("{symptom: groin-pain, duration: {}}"))
                .containsExactly(
                        "case.yaml:2:37: A time must have a value. Maybe {value: 3, unit: week}.",
                        "case.yaml:2:37: A time must have a unit. Maybe {value: 3, unit: week}.");
    }
}
