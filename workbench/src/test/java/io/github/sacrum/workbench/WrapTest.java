package io.github.sacrum.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words are broken into lines. */
class WrapTest {
    @Test
    void words_fill_lines_up_to_the_width() {
        assertThat(Wrap.lines("  one two\nthree  four ", 9)).containsExactly("one two", "three", "four");
    }

    @Test
    void a_word_that_is_too_long_stands_alone() {
        assertThat(Wrap.lines("a sternocleidomastoid b", 8)).containsExactly("a", "sternocleidomastoid", "b");
    }

    @Test
    void no_word_is_one_empty_line() {
        assertThat(Wrap.lines(" ", 10)).containsExactly("");
    }

    @Test
    void a_paragraph_lines_up_behind_its_lead() {
        assertThat(Wrap.paragraph("Ask: ", "word ".repeat(30)))
                .contains("\n     word")
                .endsWith("word\n");
    }
}
