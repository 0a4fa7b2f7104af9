package io.github.sacrum.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sacrum docs} writes the site of the knowledge. */
class DocsTest {
    private static final Path RULES = Path.of("../rules-hip-back/src/main/resources/io/github/sacrum/hipback");

    @TempDir
    private Path folder;

    @Test
    void its_help_has_examples_and_is_no_wider_than_a_terminal() {
        Run run = Run.of("docs", "--help");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Usage: sacrum docs").contains("Examples:\n  ./sacrum docs");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void the_site_is_written_and_its_first_page_is_named() throws IOException {
        Path out = folder.resolve("site");
        Run run = Run.of("docs", "--out", out, "--rules", RULES);
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).matches("sacrum: Wrote \\d+ files; open " + out.resolve("index.html") + "\\.\n");
        assertThat(Files.readString(out.resolve("rule/HOA-02.html"))).contains("weigh( kcontext, ");
    }

    @Test
    void a_directory_with_something_else_is_wrong_usage() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "all my work");
        Run run = Run.of("docs", "--out", folder);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("sacrum: " + folder + ": This directory is not empty")
                .contains("Usage: ");
        assertThat(folder.resolve("index.html")).doesNotExist();
    }

    @Test
    void a_site_that_cannot_be_written_ends_with_status_1() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Run run = Run.of("docs", "--out", file.resolve("site"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("The site cannot be written. Maybe");
    }
}
