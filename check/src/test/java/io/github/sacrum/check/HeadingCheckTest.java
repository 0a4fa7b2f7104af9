package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The first line says what a file holds. */
class HeadingCheckTest {
    @Test
    void clean_rules_pass() {
        assertThat(Tiny.cleanly(new HeadingCheck())).isEmpty();
    }

    @Test
    void a_file_without_a_heading_is_refused() {
        assertThat(Tiny.complaints(new HeadingCheck(), "// One clean rule of each kind.\n", ""))
                .containsExactly(Tiny.FILE + ":1: The first line is no comment. Say there what the file holds: // …");
    }

    @Test
    void an_empty_heading_is_refused() {
        assertThat(Tiny.complaints(new HeadingCheck(), "// One clean rule of each kind.\n", "//\n"))
                .containsExactly(Tiny.FILE + ":1: The first line is no comment. Say there what the file holds: // …");
    }
}
