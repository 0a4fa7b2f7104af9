package io.github.sacrum.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.workbench.diff.TinyPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code new}, by its words, output and exit status. */
class NewCommandTest {
    @TempDir
    private Path folder;

    private TinyPack pack;

    @BeforeEach
    void a_pack() {
        pack = TinyPack.in(folder);
    }

    @Test
    void a_rule_is_drafted_from_the_words_of_the_command_line() {
        Run run = run(
                "rule",
                "--file",
                "conditions/hip-trouble.drl",
                "--condition",
                "hip-trouble",
                "--lr",
                "2.0 / 0.6",
                "--sentence",
                "Fever speaks for trouble",
                "--sign",
                "fever",
                "--source",
                "book2020,paper2021",
                "--grade",
                "C",
                "--limits",
                "fever has other causes");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Read the rule TRO-03");
        assertThat(pack.text("conditions/hip-trouble.drl"))
                .contains(
                        "@id( TRO-03 ) @condition( hip-trouble ) @lr( \"2.0 / 0.6\" ) @source( book2020, paper2021 )");
    }

    @Test
    void a_condition_and_a_mechanism_are_asked_for_what_they_lack() {
        Run condition = run("condition", "worn-hip", "--name", "Worn hip");
        assertThat(condition.status()).isEqualTo(2);
        assertThat(condition.err())
                .contains("--pretest: This is missing")
                .doesNotContain("--name: ")
                .endsWith("sacrum: 10 problems; nothing was written.\n");
        Run mechanism = run("mechanism", "stiffer-hip", "--sign", "hip-stiff");
        assertThat(mechanism.status()).isEqualTo(2);
        assertThat(mechanism.err()).endsWith("sacrum: 8 problems; nothing was written.\n");
        assertThat(mechanism.out()).isEmpty();
    }

    @Test
    void scenarios_of_a_rule_that_is_written_are_printed_and_pass() throws IOException {
        Path knee = Path.of("../scenario/src/test/resources/io/github/sacrum/scenario/knee");
        Run run = Run.of("new", "scenarios", "KNE-03", "--pack", knee);
        assertThat(run.err()).isEmpty();
        Path drafted = Files.writeString(folder.resolve("drafted.cases.yaml"), "scenarios:\n" + run.out());
        assertThat(Run.of("test", "--pack", knee, drafted).out())
                .contains(" 0 failed")
                .doesNotContain(" 0 scenarios");
        assertThat(Run.of("new", "scenarios", "KNE-30", "--pack", knee).err()).contains("Maybe 'KNE-");
    }

    @Test
    void a_directory_without_a_pack_is_refused(@TempDir Path empty) {
        Run run = Run.of("new", "mechanism", "x", "--pack", empty);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("This is no rule pack");
    }

    private Run run(String... words) {
        List<String> all = new ArrayList<>(List.of("new"));
        all.addAll(List.of(words));
        all.addAll(List.of("--pack", pack.module().toString()));
        return Run.of(all.toArray());
    }
}
