package io.github.sacrum.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.workbench.diff.TinyPack;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command {@code new}, by its words, output and exit status. */
class NewCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal = Terminal.of(new ByteArrayInputStream(new byte[0]), out, err, Clock.systemUTC());

    private TinyPack pack;

    @BeforeEach
    void a_pack(@TempDir Path folder) {
        pack = TinyPack.in(folder);
    }

    @Test
    void a_rule_is_drafted_from_the_words_of_the_command_line() {
        int status = run(
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

        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(status).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Read the rule TRO-03");
        assertThat(pack.text("conditions/hip-trouble.drl"))
                .contains(
                        "@id( TRO-03 ) @condition( hip-trouble ) @lr( \"2.0 / 0.6\" ) @source( book2020, paper2021 )");
    }

    @Test
    void a_condition_and_a_mechanism_are_asked_for_what_they_lack() {
        assertThat(run("condition", "worn-hip", "--name", "Worn hip")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("--pretest: This is missing")
                .doesNotContain("--name: ")
                .endsWith("sacrum: 10 problems; nothing was written.\n");
        assertThat(run("mechanism", "stiffer-hip", "--sign", "hip-stiff")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).endsWith("sacrum: 8 problems; nothing was written.\n");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void a_directory_without_a_pack_is_refused(@TempDir Path empty) {
        assertThat(new CommandLine(new NewCommand(terminal)).execute("mechanism", "x", "--dir", empty.toString()))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("This is no rule pack");
    }

    private int run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.add("--dir");
        all.add(pack.module().toString());
        int status = new CommandLine(new NewCommand(terminal)).execute(all.toArray(String[]::new));
        terminal.out().flush();
        return status;
    }
}
