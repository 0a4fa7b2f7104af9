package io.github.sacrum.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How to use the command can be read, and wrong usage is told. */
class UsageTest {
    @ParameterizedTest
    @ValueSource(strings = {"assess", "vocabulary", "cases", "test"})
    void every_command_has_a_help_with_examples_on_standard_output(String command) {
        Run run = Run.of(command, "--help");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Usage: sacrum " + command)
                .contains("Examples:\n  ./sacrum " + command)
                .isEqualTo(Run.of("help", command).out());
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void the_whole_command_has_a_help() {
        Run run = Run.of("--help");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("assess", "vocabulary", "cases", "Exit status:", "Examples:");
    }

    @Test
    void the_version_names_the_library_and_the_knowledge_with_its_digest() {
        Run run = Run.of("--version");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .containsPattern("^sacrum \\d+\\.\\d+\\.\\d+")
                .containsPattern("\nknowledge hip-back \\S+, SHA-256 [0-9a-f]{64}\n$");
    }

    @Test
    void a_missing_command_or_file_and_an_unknown_word_end_with_status_2_and_the_usage_on_standard_error() {
        for (Run run : new Run[] {
            Run.of(),
            Run.of("asess"),
            Run.of("assess"),
            Run.of("cases"),
            Run.of("assess", "--formt", "json", "x.yaml"),
            Run.of("assess", "--format", "xml", "x.yaml"),
            Run.of("vocabulary", "--kind", "sympton")
        }) {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).startsWith("sacrum: ").contains("\nUsage: sacrum", "--help'.");
        }
    }

    @Test
    void a_misspelt_command_is_answered_with_the_right_one() {
        assertThat(Run.of("asess").err()).contains("sacrum assess");
    }
}
