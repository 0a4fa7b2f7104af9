package io.github.sacrum.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenarios pass if everything comes as expected, and say what did not. */
class ScenarioRunnerTest {
    private static final String STIFF = "[{symptom: knee-pain, side: left}, {finding: knee-stiff, side: left}]";
    private static final String FEVER = "[{symptom: fever}, {history: fall}]";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {fires: [KNE-02, KNE-05 left]}
            {silent: [KNE-03, KNE-05 right]}
            {weighs: {KNE-02: 4.0}}
            {opens: {KNE-01: 0.3}}
            {concludes: [{mechanism: guarding, side: left}, {condition: arthrosis, side: left, band: likely}]}
            {excludes: [{mechanism: guarding, side: right}, {finding: knee-stiff, side: left, absent: true}]}
            {urgency: routine}
            {recommends: [walk]}
            {explains: [The knee is stiff]}
            """)
    void what_comes_as_expected_passes(String expect) {
        assertThat(Knee.run(STIFF, expect).failures()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {fires: [KNE-03]} | fires KNE-03: the rule was silent
            {fires: [KNE-05 right]} | fires KNE-05 right: the rule was silent
            {silent: [KNE-05]} | silent KNE-05: the rule fired
            {weighs: {KNE-02: 3.9}} | weighs KNE-02 3.9: the ratio is [4]
            {weighs: {KNE-02: settles}} | weighs KNE-02 settles: the ratio is [4]
            {weighs: {KNE-07: 2.0}} | weighs KNE-07 2: the rule was silent
            {weighs: {KNE-05: 2.0}} | weighs KNE-05: the rule has no likelihood ratio
            {concludes: [{mechanism: guarding, side: right}]} | concludes guarding right: it does not hold
            {concludes: [{condition: arthrosis, band: established}]} | concludes arthrosis, at least established: it does not hold
            {excludes: [{mechanism: guarding}]} | excludes guarding: it holds
            {urgency: urgent} | urgency urgent: it is routine
            {withholds: [walk]} | withholds walk: it stands
            {explains: [The moon is full]} | explains "The moon is full": the printed assessment does not say it
            """)
    void what_does_not_is_said_in_a_sentence(String expect, String failure) {
        assertThat(Knee.run(STIFF, expect).failures()).containsExactly(failure);
    }

    @Test
    void the_urgency_of_a_flag_is_expected_by_its_rule() {
        assertThat(Knee.run(FEVER, "{raises: {KNE-06: urgent}, urgency: urgent}")
                        .passed())
                .isTrue();
        assertThat(Knee.run(FEVER, "{raises: {KNE-06: soon}}").passed()).isFalse();
    }

    @Test
    void a_failure_shows_expected_and_actual_side_by_side() {
        Outcome outcome = Knee.run(STIFF, "{fires: [KNE-03], silent: [KNE-05]}");
        assertThat(outcome.report())
                .startsWith("test.cases.yaml:1: test\n")
                .contains("✗ fires KNE-03: the rule was silent")
                .containsPattern("KNE-03 fires +KNE-01 opens arthrosis left")
                .contains("KNE-02 weighs 4 for arthrosis left", "KNE-05 infers guarding left");
        assertThat(outcome.toString()).isEqualTo("test.cases.yaml:1: test: 2 failures");
    }

    @Test
    void a_mirror_image_swaps_the_sides_of_facts_and_expectations() {
        List<Scenario> both = ScenarioFiles.mirrored(Knee.scenarios("scenarios: [{name: test, given: " + STIFF
                + ", expect: {fires: [KNE-05 left], silent: [KNE-05 right]}}]"));
        assertThat(both).hasSize(2);
        assertThat(both.get(1).expectation().fires()).hasToString("[KNE-05 right]");
        ScenarioRunner runner = new ScenarioRunner(Knee.reasoner());
        assertThat(both).allSatisfy(scenario -> assertThat(runner.run(scenario).failures())
                .isEmpty());
    }

    @Test
    void what_has_no_side_has_no_mirror_image() {
        assertThat(ScenarioFiles.mirrored(
                        Knee.scenarios("scenarios: [{name: test, given: " + FEVER + ", expect: {fires: [KNE-06]}}]")))
                .hasSize(1);
    }
}
