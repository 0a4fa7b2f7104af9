package io.github.sacrum.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with one file of a pack is named with its place, and the other files are tested all the same. */
class BrokenPackTest {
    private static final String OTHER = "conditions/other.cases.yaml";

    private static final String LABRUM = """
            scenarios:
              - name: A click of the hip opens the labrum
                given: [{symptom: hip-clicking, side: left}]
                expect: {fires: [ALT-02]}
            """;

    @TempDir
    private Path folder;

    private ScratchPack pack = new ScratchPack(Path.of(""));

    @BeforeEach
    void copy() {
        pack = ScratchPack.in(folder)
                .write(ScratchPack.SCENARIOS, ScratchPack.PASSING)
                .write(OTHER, LABRUM);
    }

    @Test
    void a_rule_file_that_is_no_drl_is_left_out_with_its_scenarios() {
        pack.replace(ScratchPack.HIP, "$f : Finding( code == \"hip-adduction-restricted\" )", "$f : Finding( code ==");
        Run run = pack.test();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains(pack.file(ScratchPack.HIP) + ":")
                .contains(
                        "Left out until that is mended: conditions/hip-osteoarthritis.drl\n",
                        "mended: " + pack.file(ScratchPack.SCENARIOS))
                .contains("2 passed, 0 failed, 1 problem");
    }

    @Test
    void an_unknown_code_in_a_rule_is_named_with_its_line() {
        pack.replace(ScratchPack.HIP, "\"hip-adduction-restricted\"", "\"hip-aduction-restricted\"");
        Run run = pack.test();
        assertThat(run.out())
                .contains(pack.file(ScratchPack.HIP) + ":" + pack.lineOf(ScratchPack.HIP, "hip-aduction-restricted")
                        + ":")
                .contains("Maybe 'hip-a", "✗ fires HOA-02: the rule was silent");
    }

    @Test
    void a_rule_that_the_compiler_refuses_is_named_with_its_line_and_left_out() {
        pack.replace(ScratchPack.HIP, "weigh( kcontext, $f );", "weigh( kcontext, $g );");
        Run run = pack.test();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains(pack.file(ScratchPack.HIP) + ":" + pack.lineOf(ScratchPack.HIP, "$g"))
                .contains("Left out until that is mended: conditions/hip-osteoarthritis.drl\n")
                .contains("2 passed, 0 failed, ");
    }

    @Test
    void a_broken_vocabulary_stops_everything_and_is_named() {
        String text = "- {id: hip-pain, name: again}\n";
        pack.write("vocabulary/extra.yaml", text)
                .replace("pack.yaml", "vocabulary:\n", "vocabulary:\n  - vocabulary/extra.yaml\n");
        Run run = pack.test();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("vocabulary/extra.yaml:").contains("0 scenarios");
    }

    @Test
    void a_scenario_with_an_unknown_term_is_named_and_the_other_file_is_run() {
        pack.replace(ScratchPack.SCENARIOS, "{symptom: hip-pain, side: left}", "{symptom: hip-pein, side: left}");
        Run run = pack.test();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains(pack.file(ScratchPack.SCENARIOS) + ":4:")
                .contains("Maybe 'hip-pain'")
                .contains("2 passed, 0 failed, 1 problem");
    }

    @Test
    void a_rule_that_throws_is_a_failure_with_its_place() {
        pack.replace(
                ScratchPack.HIP,
                "$f : Finding( code == \"hip-adduction-restricted\" )",
                "$f : Finding( code == \"hip-adduction-restricted\", code.substring( 99 ) == \"x\" )");
        Run run = pack.test();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains(pack.file(ScratchPack.HIP) + ":");
    }

    @Test
    void a_file_that_is_no_text_stops_everything_and_is_named() throws IOException {
        Files.write(pack.file(ScratchPack.SCENARIOS), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        Run run = pack.test();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("The file cannot be read: hip-osteoarthritis.cases.yaml. Maybe it is no text in UTF-8.");
    }
}
