package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a scenario expects of a rule by name, or by what the rule says, is found wherever it stands. */
class ScenarioFileTest {
    private static final List<String> RULES = List.of("TIN-01", "TIN-02", "TIN-03", "TIN-04", "TIN-05");

    @Test
    void a_rule_that_weighs_opens_or_raises_is_expected_to_fire() {
        ScenarioFile file = ScenarioFile.read("tin.cases.yaml", """
                scenarios:
                  - name: A sign is told
                    expect: {fires: [TIN-01 left], weighs: {TIN-02: 4.0}, opens: {TIN-03: 0.3}, raises: {TIN-04: urgent}}
                    variants:
                      - name: another sign
                        expect: {silent: [TIN-05]}
                """, RULES);

        assertThat(file.unreadable()).isEmpty();
        assertThat(file.fires())
                .extracting(ScenarioFile.Expected::rule)
                .containsExactlyInAnyOrder("TIN-01", "TIN-02", "TIN-03", "TIN-04");
        assertThat(file.silent()).extracting(ScenarioFile.Expected::rule).containsExactly("TIN-05");
    }
}
