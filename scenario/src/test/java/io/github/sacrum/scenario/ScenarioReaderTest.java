package io.github.sacrum.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.Side;
import io.github.sacrum.fact.Symptom;
import io.github.sacrum.problem.InvalidCaseException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How scenario files are read, and how wrong ones are refused. */
class ScenarioReaderTest {
    private static final String VARIED = """
            scenarios:
              - name: A stiff and painful knee
                patient: {age: 60}
                given:
                  - {symptom: knee-pain, side: left}
                  - {finding: knee-stiff, side: left}
                expect: {fires: [KNE-05 left]}
                variants:
                  - {name: without stiffness, without: [knee-stiff], expect: {silent: [KNE-05]}}
                  - name: stiff on the other side
                    with: [{finding: knee-stiff, side: right}]
                    expect: {silent: [KNE-05]}
                  - {name: warm, replacing: knee-stiff, by: [knee-warm], expect: {silent: [KNE-05]}}
            """;

    private static final Symptom PAIN = Symptom.present("knee-pain").left().build();

    @Test
    void a_variant_is_its_scenario_with_some_facts_changed() {
        List<Scenario> scenarios = Knee.scenarios(VARIED);
        assertThat(scenarios)
                .extracting(Scenario::name)
                .containsExactly(
                        "A stiff and painful knee",
                        "A stiff and painful knee, without stiffness",
                        "A stiff and painful knee, stiff on the other side",
                        "A stiff and painful knee, warm [knee-warm]");
        assertThat(scenarios)
                .extracting(Scenario::facts)
                .containsExactly(
                        facts(PAIN, Finding.present("knee-stiff").on(Side.LEFT)),
                        facts(PAIN),
                        facts(PAIN, Finding.present("knee-stiff").on(Side.RIGHT)),
                        facts(PAIN, Finding.present("knee-warm").on(Side.LEFT)));
        assertThat(scenarios)
                .allSatisfy(scenario -> assertThat(scenario.patient().age()).isEqualTo(60));
        assertThat(scenarios).extracting(Scenario::line).containsExactly(2, 9, 10, 13);
    }

    private static List<Fact> facts(Fact... facts) {
        return List.of(facts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KNE-05 left | KNE-55 left | :7: | The pack has no rule 'KNE-55'. Maybe 'KNE-05'.
            KNE-05 left | KNE-05 lefty | :7: | After the id of a rule may stand a side: left, right, bilateral, midline, unspecified.
            knee-stiff, side: left | knee-stif, side: left | :6: | 'knee-stif'
            expect: {fires | expects: {fires | :7: | A scenario has no field 'expects'. Maybe 'expect'.
            without: [knee-stiff] | without: [knee-warm] | :9: | The scenario gives no fact 'knee-warm'.
            by: [knee-warm] | by: [knee-worm] | :13: | 'knee-worm'
            name: warm, replacing | name: without stiffness, replacing | :13: | Two scenarios of this file have this name.
            {silent: [KNE-05]}} | {}} | :9: | An expectation must expect something. Maybe a rule in 'fires' or 'silent'.
            scenarios: | scenario: | :1: | A scenario file has no field 'scenario'. Maybe 'scenarios'.
            """)
    void what_is_wrong_is_told_with_its_line(String right, String wrong, String place, String message) {
        assertThatThrownBy(() -> Knee.scenarios(VARIED.replaceFirst(java.util.regex.Pattern.quote(right), wrong)))
                .isInstanceOfSatisfying(InvalidCaseException.class, refused -> assertThat(refused.problems())
                        .anySatisfy(problem -> {
                            assertThat(problem.place()).contains("test.cases.yaml" + place);
                            assertThat(problem.message()).contains(message);
                        }));
    }

    @Test
    void a_scenario_gives_at_least_one_fact() {
        assertThatThrownBy(() -> Knee.scenarios("scenarios: [{name: nobody, given: [], expect: {silent: [KNE-01]}}]"))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("A scenario must give at least one fact in 'given'.");
    }
}
