package io.github.sacrum.reasoner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Groups take turns, and within a turn the given order holds. */
class TurnsTest {
    private static List<String> turns(int atOnce, String... ordered) {
        return Turns.of(List.of(ordered), word -> word.substring(0, 1), atOnce);
    }

    @Test
    void one_of_each_group_comes_before_a_second_of_any() {
        assertThat(turns(1, "a1", "a2", "b1", "a3", "b2")).containsExactly("a1", "b1", "a2", "b2", "a3");
    }

    @Test
    void so_many_at_once_as_are_asked_for() {
        assertThat(turns(2, "a1", "a2", "a3", "b1")).containsExactly("a1", "a2", "b1", "a3");
    }
}
