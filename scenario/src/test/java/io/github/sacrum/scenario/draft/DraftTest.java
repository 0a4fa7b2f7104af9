package io.github.sacrum.scenario.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.scenario.Knee;
import io.github.sacrum.scenario.Scenario;
import io.github.sacrum.scenario.ScenarioFiles;
import io.github.sacrum.scenario.ScenarioRunner;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Drafts of scenarios hold, and hold what a rule asks for from both sides. */
class DraftTest {
    private static final List<SourceRule> RULES = Knee.sources().files().stream()
            .flatMap(file -> file.rules().stream())
            .toList();
    private static final Draft DRAFT = new Draft(RULES, Knee.reasoner());

    private static String draft(String rule) {
        return DRAFT.of(RULES.stream()
                        .filter(source -> source.title().equals(rule))
                        .findFirst()
                        .orElseThrow())
                .orElseThrow();
    }

    @Test
    void every_draft_can_be_read_and_passes() {
        ScenarioRunner runner = new ScenarioRunner(Knee.reasoner());
        for (SourceRule rule : RULES) {
            List<Scenario> scenarios = Knee.scenarios("scenarios:\n" + draft(rule.title()));
            assertThat(ScenarioFiles.mirrored(scenarios))
                    .as(rule.title())
                    .hasSizeGreaterThan(1)
                    .allSatisfy(scenario ->
                            assertThat(runner.run(scenario).failures()).isEmpty());
        }
    }

    @Test
    void it_stands_on_both_sides_of_a_threshold() {
        assertThat(draft("KNE-03")).contains("value: 89, unit: deg", "value: 90, unit: deg");
    }

    @Test
    void it_tries_each_alternative() {
        assertThat(draft("KNE-01")).contains("replacing: knee-pain", "by: [knee-swelling]");
    }

    @Test
    void it_moves_a_joined_fact_to_the_other_side_and_denies_it() {
        assertThat(draft("KNE-05"))
                .contains("with: [{symptom: knee-pain, side: right}]")
                .contains("with: [{symptom: knee-pain, side: left, absent: true}]");
    }

    @Test
    void it_pins_the_numbers_of_the_rule() {
        assertThat(draft("KNE-02")).contains("weighs: {KNE-02: 4}", "weighs: {KNE-02: 0.25}");
        assertThat(draft("KNE-06")).contains("raises: {KNE-06: urgent}", "ago: {value: 84, unit: day}");
    }

    @Test
    void it_counts_one_less_than_asked() {
        assertThat(draft("KNE-08")).contains("1 of those counted").contains("silent: [KNE-08]");
    }
}
