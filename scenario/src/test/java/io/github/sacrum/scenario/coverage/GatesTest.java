package io.github.sacrum.scenario.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sacrum.scenario.mutation.KneePack;
import io.github.sacrum.scenario.mutation.Progress;
import io.github.sacrum.scenario.mutation.StudyResult;
import io.github.sacrum.scenario.mutation.StudySettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gates hold and fail as they should, and say what is missing. */
class GatesTest {
    private static final Gates CLOSED = new Gates(1, 1, 1);

    @TempDir
    private Path directory;

    private KneePack knee;

    @BeforeEach
    void copy() {
        knee = KneePack.in(directory);
    }

    @Test
    void a_pack_that_is_tested_well_passes_even_closed_gates() {
        StudyResult result = CLOSED.check(knee.home(), knee.compiled(), directory.resolve("cache.json"));
        assertThat(result.rules()).hasSize(12);
    }

    @Test
    void what_is_missing_is_named_with_its_place_and_the_scenario_that_would_help() {
        knee.without("90 degrees");
        assertThatThrownBy(() -> CLOSED.check(knee.home(), knee.compiled(), directory.resolve("cache.json")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Of the mutants that scenarios kill, 100.0 % are wanted, and there are 98.9 %.")
                .hasMessageContaining("rules/knee.drl:36: [KNE-03] the edge of a threshold is not tried")
                .hasMessageContaining("rules/knee.drl:39: [KNE-03] survives: edge of amount < 90 (amount < 90 → amount"
                        + " <= 90). Maybe a scenario in which the number is exactly that of the threshold");
    }

    @Test
    void shares_that_are_wanted_no_higher_than_they_are_let_a_survivor_pass() {
        knee.without("that does not grow");
        assertThat(Gates.USUAL.failures(knee.study(StudySettings.PLAIN))).isEmpty();
        assertThat(CLOSED.failures(knee.study(StudySettings.PLAIN))).hasSize(2);
    }

    @Test
    void every_rule_must_be_fired_nearly_fired_denied_and_tried_at_its_edges() {
        knee.without("no swelling")
                .edited("rules/knee.cases.yaml", "{opens: {KNE-12: 0.6}, silent: [KNE-09]}", "{silent: [KNE-09]}")
                .edited("rules/knee.cases.yaml", "{silent: [KNE-12]}", "{silent: [KNE-09]}");
        assertThat(missing("KNE-12")).containsExactly(Requirement.FIRES, Requirement.NEAR_MISS, Requirement.TURNED);
        knee.without("too long ago");
        assertThat(missing("KNE-06")).isEmpty();
        knee.edited("rules/knee.cases.yaml", "value: 12, unit: week", "value: 11, unit: week");
        assertThat(missing("KNE-06")).containsExactly(Requirement.EDGES);
    }

    @Test
    void a_rule_that_fails_its_scenario_fails_the_gates() {
        knee.edited("rules/knee.drl", "age >= 60", "age >= 62");
        assertThat(new Gates(0, 0, 0).failures(knee.study(StudySettings.PLAIN)))
                .anyMatch(line -> line.contains("[KNE-10] fails the scenario 'A fever some weeks after a fall'"));
    }

    @Test
    void the_tally_of_a_rule_counts_its_scenarios_once() {
        RuleTally tally = RuleTally.of(study("KNE-05").rules().get(0));
        assertThat(tally).isEqualTo(new RuleTally("KNE-05", 6, 5, 5, 10, 10));
    }

    private List<Requirement> missing(String rule) {
        return Requirement.missing(study(rule).rules().get(0));
    }

    private StudyResult study(String rule) {
        return knee.study(new StudySettings(Set.of(rule), List.of(), null, false, Progress.SILENT));
    }
}
