package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Files import single types and the functions that conclude. */
class ImportCheckTest {
    @Test
    void clean_rules_pass() {
        assertThat(Tiny.cleanly(new ImportCheck())).isEmpty();
    }

    @Test
    void a_wildcard_is_refused() {
        assertThat(Tiny.complaints(new ImportCheck(), "sacrum.fact.Effect;", "sacrum.fact.*;"))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("sacrum.fact.Effect;")
                        + ": A wildcard import. Import each type or function by its name.");
    }

    @Test
    void a_static_wildcard_is_refused() {
        assertThat(Tiny.complaints(new ImportCheck(), "Conclude.consider;", "Conclude.*;"))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("Conclude.consider;")
                        + ": A wildcard import. Import each type or function by its name.");
    }

    @Test
    void a_static_field_is_refused() {
        assertThat(Tiny.complaints(
                        new ImportCheck(),
                        "import io.github.sacrum.fact.Side;",
                        "import static io.github.sacrum.fact.Side.LEFT;"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("import io.github.sacrum.fact.Side;")
                                + ": 'io.github.sacrum.fact.Side.LEFT' is imported, which is no function of Conclude. Import the type, and qualify its constants: Side.LEFT.");
    }

    @Test
    void a_misspelt_function_is_refused_with_the_nearest_one() {
        assertThat(Tiny.complaints(new ImportCheck(), "Conclude.consider;", "Conclude.considr;"))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("Conclude.consider;")
                        + ": Conclude has no function 'considr'. Maybe 'consider'.");
    }
}
