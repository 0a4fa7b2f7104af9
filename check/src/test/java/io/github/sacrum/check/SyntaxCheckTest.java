package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A file that does not parse is refused with the line. */
class SyntaxCheckTest {
    @Test
    void clean_rules_pass() {
        assertThat(Tiny.cleanly(new SyntaxCheck())).isEmpty();
    }

    @Test
    void a_missing_bracket_is_refused() {
        assertThat(Tiny.complaints(
                        new SyntaxCheck(),
                        "code == \"hip-pain\", present )\nthen",
                        "code == \"hip-pain\", present\nthen"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("then\n    consider")
                                + ": [ERR 102] Line 28:0 mismatched input 'then' in rule \"Hip pain opens the question of arthrosis\". Maybe a bracket, a quote, a comma, a semicolon or 'end' is missing here or above.");
    }

    @Test
    void a_quote_that_is_not_closed_is_refused() {
        assertThat(Tiny.complaints(
                        new SyntaxCheck(),
                        "\"in one clinic only, and in winter\"",
                        "\"in one clinic only, and in winter"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("\"in one clinic only")
                                + ": A quote is opened and not closed on its line. Maybe a bracket, a quote, a comma, a semicolon or 'end' is missing here or above.");
    }

    @Test
    void a_single_equals_sign_is_refused() {
        assertThat(Tiny.complaints(new SyntaxCheck(), "code == \"fall\"", "code = \"fall\""))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("code == \"fall\"")
                                + ": [ERR 102] Line 83:18 mismatched input '=' in rule \"Fever after a fall warns of sepsis\". Maybe a bracket, a quote, a comma, a semicolon or 'end' is missing here or above.");
    }

    @Test
    void a_misspelt_rule_is_refused_where_the_parser_stops() {
        assertThat(Tiny.complaints(new SyntaxCheck(), "rule \"The hip is stiff\"", "rul \"The hip is stiff\""))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("    weigh( kcontext")
                                + ": [ERR 102] Line 40:4 mismatched input 'weigh' in rule \"Hip pain opens the question of arthrosis\". Maybe a bracket, a quote, a comma, a semicolon or 'end' is missing here or above.");
    }
}
