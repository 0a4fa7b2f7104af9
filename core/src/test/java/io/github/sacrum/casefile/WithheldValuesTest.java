package io.github.sacrum.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No message about a faulty case tells what the patient's file says. */
class WithheldValuesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "patient: {age: 8675309}",
                "patient: {bmi: 8675309}",
                "patient: {sex: 'Canary 8675309'}",
                "patient: {pregnant: 'Canary 8675309'}",
                "patient: {occupation: 'Canary 8675309'}",
                "patient: {'Canary 8675309': 1}",
                "id: [Canary, 8675309]",
                "assessed: 8675309-Canary",
                "unmapped: Canary 8675309",
                "expected: {urgency: Canary 8675309}",
                "facts: [{symptom: Canary 8675309}]",
                "facts: [{symptom: groin-pain, severity: 8675309}]",
                "facts: [{symptom: groin-pain, severity: Canary 8675309}]",
                "facts: [{symptom: groin-pain, side: Canary 8675309}]",
                "facts: [{symptom: groin-pain, duration: {value: -8675309, unit: day}}]",
                "facts: [{symptom: groin-pain, duration: {value: 1, unit: Canary 8675309}}]",
                "facts: [{symptom: groin-pain, quality: [Canary 8675309]}]",
                "facts: [{finding: hip-internal-rotation, value: 8675309, unit: deg}]",
                "facts: [{finding: hip-internal-rotation, value: 8675309}]",
                "facts: [{finding: hip-internal-rotation, value: 8675309, unit: deg, absent: true}]",
                "facts: [{history: nsaid-tried, effect: Canary 8675309}]",
                "Canary 8675309",
                "Canary: [8675309",
                "Canary: \"8675309\\q\"",
                "Canary: *Canary-8675309"
            })
    void a_message_holds_no_value(String text) {
        assertThat(Samples.problems(text)).isNotEmpty().noneMatch(problem -> problem.contains("8675309"));
    }
}
