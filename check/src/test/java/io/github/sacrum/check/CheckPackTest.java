package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The step of the build: it prints complaints with their places and fails, or writes the index. */
class CheckPackTest {
    @TempDir
    private Path module;

    private Path sources;

    @BeforeEach
    void copiesTheTinyPack() throws IOException {
        sources = module.resolve("src/main/resources");
        for (String file :
                new String[] {"pack.yaml", "vocabulary.yaml", "bibliography.yaml", "recommendations.yaml", Tiny.FILE}) {
            write(file, Tiny.text(file));
        }
    }

    @Test
    void a_clean_pack_gets_its_index() throws IOException {
        assertThat(complaintsOf("--unused=refuse")).isEmpty();

        assertThat(module.resolve("classes").resolve(Tiny.ROOT).resolve("rules.index.yaml"))
                .content()
                .startsWith("# Written by the build from the sources of the rules.\nrules:\n  - {id: \"TIN-01\"");
    }

    @Test
    void a_fault_is_printed_with_file_and_line_and_fails_the_build() throws IOException {
        write(Tiny.FILE, Tiny.planted("\"fall\"", "\"fell\""));

        assertThat(complaintsOf())
                .isEqualTo("src/main/resources/" + Tiny.ROOT + "/" + Tiny.FILE + ":" + Tiny.lineOf("\"fall\"") + ":23"
                        + ": [TIN-07] The vocabulary has no history 'fell'. Maybe 'fall'. (unknown-code)\n"
                        + "(unknown-code) A misspelt id matches no fact, so the rule would stay silent for ever.\n");
        assertThat(module.resolve("classes")).doesNotExist();
    }

    @Test
    void a_fault_of_a_data_file_is_printed_with_file_and_line() throws IOException {
        write("vocabulary.yaml", Tiny.text("vocabulary.yaml").replaceFirst("laterality: paired", "laterality: pared"));

        assertThat(complaintsOf())
                .startsWith("src/main/resources/" + Tiny.ROOT + "/vocabulary.yaml:3:5: 'pared' is no laterality.");
    }

    @Test
    void a_term_that_is_there_twice_is_told_with_both_places() throws IOException {
        String vocabulary = Tiny.text("vocabulary.yaml");
        write("vocabulary.yaml", vocabulary + vocabulary.substring(vocabulary.lastIndexOf("  - id: ")));

        long last = vocabulary
                        .substring(0, vocabulary.lastIndexOf("  - id: "))
                        .lines()
                        .count()
                + 1;
        assertThat(complaintsOf())
                .startsWith("src/main/resources/" + Tiny.ROOT + "/vocabulary.yaml:"
                        + (vocabulary.lines().count() + 1)
                        + ":5: The term 'heavy-work' is there twice, first at src/main/resources/" + Tiny.ROOT
                        + "/vocabulary.yaml:" + last + ":5. Maybe take one of them out.");
    }

    @Test
    void a_term_that_no_rule_uses_is_refused_where_it_is_declared() throws IOException {
        write(Tiny.FILE, Tiny.planted(" || quality contains \"aching\"", ""));

        assertThat(complaintsOf())
                .startsWith("src/main/resources/" + Tiny.ROOT + "/vocabulary.yaml:")
                .contains(
                        "No rule uses the quality 'aching'. Use it, take it out, or say kept-because. (unused-term)\n");
    }

    @Test
    void while_rules_are_being_written_unused_terms_can_be_counted_instead() throws IOException {
        write(Tiny.FILE, Tiny.planted(" || quality contains \"aching\"", ""));

        assertThat(complaintsOf("--unused=count")).isEmpty();
    }

    @Test
    void wrong_arguments_are_answered_with_the_usage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CheckPack.main("x"))
                .withMessageStartingWith("Usage:");
    }

    /** What is printed; the build fails if and only if that is something. */
    private String complaintsOf(String... options) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            String[] arguments = new String[3 + options.length];
            arguments[0] = sources.toString();
            arguments[1] = Tiny.ROOT;
            arguments[2] = module.resolve("classes").toString();
            System.arraycopy(options, 0, arguments, 3, options.length);
            CheckPack.main(arguments);
            assertThat(printed.size()).isZero();
        } catch (RefusedPackException e) {
            assertThat(e).hasMessageContaining("listed above");
            assertThat(printed.size()).isPositive();
        } finally {
            System.setErr(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = sources.resolve(Tiny.ROOT).resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
