package io.github.sacrum.scenario.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.casefile.CaseFile;
import io.github.sacrum.casefile.CaseFileReader;
import io.github.sacrum.scenario.mutation.KneePack;
import io.github.sacrum.scenario.mutation.RuleResult;
import io.github.sacrum.scenario.mutation.StudyResult;
import io.github.sacrum.scenario.mutation.StudySettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coverage by scenarios and by cases, as text, for programs, and as pages. */
class CoverageTest {
    private static final String CASE = """
            facts:
              - {symptom: knee-pain, side: left}
              - {symptom: fever}
            """;

    @TempDir
    private Path directory;

    private KneePack knee;

    @BeforeEach
    void copy() {
        knee = KneePack.in(directory);
    }

    @Test
    void scenarios_that_miss_nothing_cover_everything() {
        Coverage coverage = new Coverage(knee.study(StudySettings.PLAIN), Basis.SCENARIOS);
        assertThat(coverage.shareOfRules()).isEqualTo(1);
        assertThat(coverage.shareOfConstraints()).isEqualTo(1);
        assertThat(coverage.toText()).isEqualTo("""
                By scenarios:
                  rules that fire 12 of 12 (100.0 %)
                  constraints seen both ways 34 of 34 (100.0 %)
                """);
    }

    @Test
    void a_rule_without_scenarios_and_a_constraint_without_a_near_miss_are_named_with_their_lines() {
        knee.without("that rest relieves")
                .edited("rules/knee.cases.yaml", "{opens: {KNE-12: 0.6}, silent: [KNE-09]}", "{silent: [KNE-09]}")
                .without("no swelling");
        Coverage coverage = new Coverage(knee.study(StudySettings.PLAIN), Basis.SCENARIOS);
        assertThat(coverage.toText())
                .contains("rules/knee.drl:73: [KNE-07] relievedBy not contains \"rest\": only seen to hold\n")
                .contains("rules/knee.drl:94: [KNE-12] the rule fires in none of the scenarios\n")
                .contains("  rules that fire 11 of 12 (91.6 %)\n");
        assertThat(coverage.toJson())
                .contains("\"rulesFired\":11")
                .contains("{\"text\":\"relievedBy not contains \\\"rest\\\"\",\"line\":73,\"seen\":\"holds\"}");
    }

    @Test
    void published_cases_count_on_their_own_and_beside_scenarios() {
        List<CaseFile> cases = new CaseFileReader(knee.compiled().vocabulary()).read("one.yaml", CASE);
        StudyResult result = knee.study(StudySettings.PLAIN.with(cases));
        assertThat(new Coverage(result, Basis.CASES).fired())
                .extracting(RuleResult::id)
                .containsExactly("KNE-01");
        assertThat(new Coverage(result, Basis.CASES).constraints(Sight.BOTH)).isEqualTo(1);
        assertThat(new Coverage(result, Basis.BOTH).shareOfConstraints()).isEqualTo(1);
    }

    @Test
    void the_pages_show_every_rule_with_its_constraints_marked_and_need_no_network() throws IOException {
        knee.without("that rest relieves");
        Path index = CoveragePages.write(
                new Coverage(knee.study(StudySettings.PLAIN), Basis.SCENARIOS), directory.resolve("pages"));
        assertThat(index)
                .content()
                .contains("<a href=\"knee.drl.html\">knee.drl</a>")
                .contains("33 of 34, 97.0 %");
        String page = Files.readString(index.resolveSibling("knee.drl.html"));
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("<mark class=\"both\" title=\"seen both ways\">amount &lt; 90<sup>±</sup></mark>")
                .contains(
                        "<mark class=\"holds\" title=\"only seen to hold\">relievedBy not contains \"rest\"<sup>+</sup></mark>")
                .contains("never seen")
                .contains("prefers-color-scheme: dark")
                .doesNotContain("http");
        assertThat(index.resolveSibling(".")).isDirectoryNotContaining("glob:**.tmp");
    }
}
