package io.github.sacrum.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands mutate and coverage, on a copy of the small pack about the knee. */
class MutateCommandTest {
    private static final Path KNEE = Path.of("../scenario/src/test/resources/io/github/sacrum/scenario/knee");

    @TempDir
    private Path directory;

    private Path pack;

    @BeforeEach
    void copy() throws IOException {
        pack = directory.resolve("knee");
        try (Stream<Path> files = Files.walk(KNEE)) {
            for (Path file : files.toList()) {
                Files.copy(file, pack.resolve(KNEE.relativize(file).toString()));
            }
        }
    }

    @Test
    void a_well_tested_rule_has_no_survivor_and_the_second_run_knows_it() {
        Run first = Run.of("mutate", "--pack", pack, "KNE-03");
        assertThat(first.status()).isZero();
        assertThat(first.out())
                .isEqualTo("Mutants killed: 6 of 6 (100.0 %). Not counted, say the same as the rule: 1.\n");
        assertThat(first.err()).contains("7 mutants tried");
        Run second = Run.of("mutate", "--pack", pack, "KNE-03");
        assertThat(second.out()).endsWith("Known from an earlier run: 1 of 1 rules.\n");
        assertThat(second.err()).isEmpty();
        assertThat(pack.resolve(".sacrum/mutation.json")).exists();
    }

    @Test
    void a_survivor_is_named_with_its_place_and_the_status_says_so() throws IOException {
        edit("rules/knee.cases.yaml", "opens: {KNE-01: 0.3}, ", "");
        Run run = Run.of("mutate", "--pack", pack, "KNE-01", "--json");
        assertThat(run.out())
                .contains("\"name\":\"another pre-test probability\"")
                .contains("\"fate\":\"survived\"");
        edit(
                "rules/knee.cases.yaml",
                "name: no pain\n        with: [{symptom: knee-pain, side: left, absent: true}]\n        expect: {silent: [KNE-01]}",
                "name: no pain\n        with: [{symptom: knee-pain, side: left, absent: true}]\n        expect: {silent: [KNE-02]}");
        Run worse = Run.of("mutate", "--pack", pack, "KNE-01");
        assertThat(worse.status()).isEqualTo(1);
        assertThat(worse.out()).contains("knee.drl:").contains("[KNE-01] survives: drop present");
    }

    @Test
    void a_rule_that_is_not_there_and_a_directory_that_is_no_pack_are_wrong_input() {
        Run rule = Run.of("mutate", "--pack", pack, "KNE-99");
        assertThat(rule.status()).isEqualTo(2);
        assertThat(rule.err()).contains("The pack has no rule 'KNE-99'. Maybe 'KNE-");
        Run none = Run.of("mutate", "--pack", directory.resolve("elbow"));
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).contains("There is no such directory.");
    }

    @Test
    void coverage_by_scenarios_is_whole_and_its_pages_are_written() {
        Run run = Run.of("coverage", "--pack", pack, "--html", directory.resolve("pages"));
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("constraints seen both ways 34 of 34 (100.0 %)");
        assertThat(directory.resolve("pages/knee.drl.html")).exists();
    }

    @Test
    void coverage_by_cases_alone_is_too_little() throws IOException {
        Path cases = Files.createDirectory(directory.resolve("cases"));
        Files.writeString(cases.resolve("one.yaml"), "facts:\n  - {symptom: knee-pain, side: left}\n");
        Run run = Run.of("coverage", "--pack", pack, "--by", "cases", "--cases", cases);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("rules that fire 1 of 12").contains("[KNE-02] the rule fires in none of the");
    }

    private void edit(String file, String before, String after) throws IOException {
        Path path = pack.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(before);
        Files.writeString(path, text.replace(before, after));
    }
}
