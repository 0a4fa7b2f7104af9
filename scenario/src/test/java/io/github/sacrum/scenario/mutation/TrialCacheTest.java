package io.github.sacrum.scenario.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read from the cache is what a fresh run would find out. */
class TrialCacheTest {
    @TempDir
    private Path directory;

    private KneePack knee;
    private StudySettings cached;

    @BeforeEach
    void copy() {
        knee = KneePack.in(directory);
        cached = StudySettings.PLAIN.cachedIn(directory.resolve("below/mutation.json"));
    }

    @Test
    void what_a_run_found_out_is_the_same_when_it_is_read_again() {
        StudyResult first = knee.study(cached);
        StudyResult second = knee.study(cached);
        assertThat(tried(first)).hasSize(12);
        assertThat(tried(second)).isEmpty();
        assertThat(facts(second)).isEqualTo(facts(first));
    }

    @Test
    void an_edited_rule_is_tried_again_with_those_that_see_the_difference_and_the_rest_is_as_in_a_fresh_run() {
        knee.study(cached);
        knee.edited("rules/knee.drl", "amount >= 120", "amount >= 121");
        StudyResult again = knee.study(cached);
        assertThat(tried(again)).containsExactly("KNE-03", "KNE-04");
        assertThat(facts(again)).isEqualTo(facts(knee.study(StudySettings.PLAIN)));
        assertThat(tried(knee.study(cached))).isEmpty();
    }

    @Test
    void an_edited_scenario_is_tried_again_with_the_rules_it_names() {
        knee.study(cached);
        knee.without("younger");
        StudyResult again = knee.study(cached);
        assertThat(tried(again)).containsExactly("KNE-10");
        assertThat(KneePack.survivors(again)).contains("KNE-10 drop age >= 60");
    }

    @Test
    void a_rule_that_derives_what_another_reads_makes_the_other_be_tried_again() {
        knee.study(cached);
        knee.edited("rules/knee.drl", "amount < 90", "amount < 101");
        StudyResult again = knee.study(cached);
        assertThat(tried(again)).contains("KNE-08");
        assertThat(facts(again)).isEqualTo(facts(knee.study(StudySettings.PLAIN)));
    }

    @Test
    void a_file_that_imports_more_is_tried_again() {
        knee.study(cached);
        String finding = "import io.github.sacrum.fact.Finding;";
        knee.edited("rules/knee.drl", finding, finding + "\nimport io.github.sacrum.fact.Onset;");
        assertThat(tried(knee.study(cached))).hasSize(12);
    }

    @Test
    void everything_can_be_tried_anew() {
        knee.study(cached);
        StudySettings anew = new StudySettings(cached.rules(), List.of(), cached.cache(), true, Progress.SILENT);
        assertThat(tried(knee.study(anew))).hasSize(12);
    }

    @Test
    void a_damaged_file_is_as_good_as_none() throws IOException {
        knee.study(cached);
        Path file = directory.resolve("below/mutation.json");
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.length() / 2));
        assertThat(tried(knee.study(cached))).hasSize(12);
        assertThat(tried(knee.study(cached))).isEmpty();
    }

    private static List<String> tried(StudyResult result) {
        return result.rules().stream()
                .filter(rule -> !rule.cached())
                .map(RuleResult::id)
                .toList();
    }

    /** All that was found out, but not whether it was known. */
    private static List<Object> facts(StudyResult result) {
        List<Object> facts = new ArrayList<>();
        for (RuleResult rule : result.rules()) {
            facts.add(List.of(
                    rule.id(),
                    rule.firedByScenarios(),
                    rule.nearMiss(),
                    rule.turned(),
                    rule.constraints(),
                    rule.mutants(),
                    rule.failing()));
        }
        return facts;
    }
}
