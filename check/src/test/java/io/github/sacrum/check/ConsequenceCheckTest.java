package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A right-hand side is one conclusion of the rule's kind. */
class ConsequenceCheckTest {
    @Test
    void clean_rules_pass() {
        assertThat(Tiny.cleanly(new ConsequenceCheck())).isEmpty();
    }

    @Test
    void a_conclusion_of_another_kind_is_refused() {
        assertThat(Tiny.complaints(
                        new ConsequenceCheck(), "    weigh( kcontext, $f );", "    consider( kcontext, $f );"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("    weigh( kcontext")
                                + ": [TIN-02] 'consider' does not conclude what the annotations say. Write one statement: weigh( kcontext, $… );.");
    }

    @Test
    void two_statements_are_refused() {
        assertThat(Tiny.complaints(
                        new ConsequenceCheck(),
                        "    consider( kcontext, $f );",
                        "    consider( kcontext, $f ); consider( kcontext, $f );"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("    consider( kcontext")
                                + ": [TIN-01] The right-hand side is not one conclusion. Write one statement: consider( kcontext, $… );.");
    }

    @Test
    void an_empty_right_hand_side_is_refused() {
        assertThat(Tiny.complaints(new ConsequenceCheck(), "    withhold( kcontext );\n", ""))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("then\n    withhold")
                                + ": [TIN-09] The right-hand side is not one conclusion. Write one statement: withhold( kcontext );.");
    }

    @Test
    void other_code_is_refused() {
        assertThat(Tiny.complaints(
                        new ConsequenceCheck(), "    withhold( kcontext );", "    System.out.println( \"x\" );"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("    withhold( kcontext );")
                                + ": [TIN-09] The right-hand side is not one conclusion. Write one statement: withhold( kcontext );.");
    }

    @Test
    void a_missing_context_is_refused() {
        assertThat(Tiny.complaints(new ConsequenceCheck(), "raise( kcontext, ", "raise( "))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("raise( kcontext")
                                + ": [TIN-07] The right-hand side is not one conclusion. Write one statement: raise( kcontext, $… );.");
    }

    @Test
    void a_wrong_number_of_arguments_is_refused() {
        assertThat(Tiny.complaints(new ConsequenceCheck(), "raise( kcontext, Side.UNSPECIFIED )", "raise( kcontext )"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("raise( kcontext")
                                + ": [TIN-07] 'raise' has the wrong number of arguments. Write one statement: raise( kcontext, $… );.");
    }

    @Test
    void an_insertion_is_refused() {
        assertThat(Tiny.complaints(
                        new ConsequenceCheck(), "recommend( kcontext, Side.UNSPECIFIED )", "insert( \"x\" )"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("recommend( kcontext")
                                + ": [TIN-08] 'insert' is not allowed in rules. Write one statement: recommend( kcontext, $… );.");
    }

    @Test
    void a_modification_is_refused() {
        assertThat(Tiny.complaints(new ConsequenceCheck(), "infer( kcontext, $side );", "modify( $side ) { };"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("infer( kcontext")
                                + ": [TIN-05] 'modify' is not allowed in rules. Write one statement: infer( kcontext, $… ); or explain( kcontext, $…, $… );.");
    }

    @Test
    void an_update_is_refused() {
        assertThat(Tiny.complaints(new ConsequenceCheck(), "infer( kcontext, $side );", "update( $side );"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("infer( kcontext")
                                + ": [TIN-05] 'update' is not allowed in rules. Write one statement: infer( kcontext, $… ); or explain( kcontext, $…, $… );.");
    }

    @Test
    void a_deletion_is_refused() {
        assertThat(Tiny.complaints(new ConsequenceCheck(), "infer( kcontext, $side );", "delete( $side );"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("infer( kcontext")
                                + ": [TIN-05] 'delete' is not allowed in rules. Write one statement: infer( kcontext, $… ); or explain( kcontext, $…, $… );.");
    }
}
