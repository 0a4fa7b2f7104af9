package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A file imports what its patterns name. */
class MissingImportCheckTest {
    @Test
    void clean_rules_pass() {
        assertThat(Tiny.cleanly(new MissingImportCheck())).isEmpty();
    }

    @Test
    void a_type_that_is_not_imported_is_refused_where_it_is_first_named() {
        assertThat(Tiny.complaints(new MissingImportCheck(), "import io.github.sacrum.fact.Patient;", "//"))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("Patient( occ")
                        + ": [TIN-05] The file does not import Patient. Add import io.github.sacrum.fact.Patient;");
    }

    @Test
    void an_enumeration_that_is_not_imported_is_refused() {
        assertThat(Tiny.complaints(new MissingImportCheck(), "import io.github.sacrum.fact.Effect;", "//"))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("History( code")
                        + ": [TIN-07] The file does not import Effect. Add import io.github.sacrum.fact.Effect;");
    }

    @Test
    void a_side_that_only_a_right_hand_side_names_is_imported_as_well() {
        assertThat(Tiny.complaints(new MissingImportCheck(), "import io.github.sacrum.fact.Side;", "//"))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("raise( kcontext")
                        + ": [TIN-07] The file does not import Side. Add import io.github.sacrum.fact.Side;");
    }
}
