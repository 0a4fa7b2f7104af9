package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Constructs that order rules or hide what they rest on are refused. */
class ForbiddenCheckTest {
    @Test
    void clean_rules_pass() {
        assertThat(Tiny.cleanly(new ForbiddenCheck())).isEmpty();
    }

    @Test
    void the_construct_salience_is_refused() {
        assertThat(Tiny.complaints(new ForbiddenCheck(), "in winter\" )\nwhen", "in winter\" ) salience 10\nwhen"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("@limits( \"in one")
                                + ": [TIN-01] 'salience' is not allowed in rules. Leave it out: what rules conclude must not depend on their order.");
    }

    @Test
    void the_construct_agenda_group_is_refused() {
        assertThat(Tiny.complaints(
                        new ForbiddenCheck(), "in winter\" )\nwhen", "in winter\" ) agenda-group \"x\"\nwhen"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("@limits( \"in one")
                                + ": [TIN-01] 'agenda-group' is not allowed in rules. Leave it out: what rules conclude must not depend on their order.");
    }

    @Test
    void the_construct_ruleflow_group_is_refused() {
        assertThat(Tiny.complaints(
                        new ForbiddenCheck(), "in winter\" )\nwhen", "in winter\" ) ruleflow-group \"x\"\nwhen"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("@limits( \"in one")
                                + ": [TIN-01] 'ruleflow-group' is not allowed in rules. Leave it out: what rules conclude must not depend on their order.");
    }

    @Test
    void the_construct_activation_group_is_refused() {
        assertThat(Tiny.complaints(
                        new ForbiddenCheck(), "in winter\" )\nwhen", "in winter\" ) activation-group \"x\"\nwhen"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("@limits( \"in one")
                                + ": [TIN-01] 'activation-group' is not allowed in rules. Leave it out: what rules conclude must not depend on their order.");
    }

    @Test
    void the_construct_no_loop_is_refused() {
        assertThat(Tiny.complaints(new ForbiddenCheck(), "in winter\" )\nwhen", "in winter\" ) no-loop\nwhen"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("@limits( \"in one")
                                + ": [TIN-01] 'no-loop' is not allowed in rules. Leave it out: what rules conclude must not depend on their order.");
    }

    @Test
    void the_construct_lock_on_active_is_refused() {
        assertThat(Tiny.complaints(new ForbiddenCheck(), "in winter\" )\nwhen", "in winter\" ) lock-on-active\nwhen"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("@limits( \"in one")
                                + ": [TIN-01] 'lock-on-active' is not allowed in rules. Leave it out: what rules conclude must not depend on their order.");
    }

    @Test
    void the_construct_dialect_is_refused() {
        assertThat(Tiny.complaints(new ForbiddenCheck(), "in winter\" )\nwhen", "in winter\" ) dialect \"mvel\"\nwhen"))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("@limits( \"in one")
                        + ": [TIN-01] 'dialect' is not allowed in rules. Leave it out: rules are compiled as Java.");
    }

    @Test
    void the_construct_duration_is_refused() {
        assertThat(Tiny.complaints(new ForbiddenCheck(), "in winter\" )\nwhen", "in winter\" ) duration 100\nwhen"))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("@limits( \"in one")
                        + ": [TIN-01] 'duration' is not allowed in rules. Leave it out.");
    }

    @Test
    void the_construct_eval_is_refused() {
        assertThat(Tiny.complaints(
                        new ForbiddenCheck(),
                        "    $f : Symptom( code == \"hip-pain\", present )\nthen",
                        "    $f : Symptom( code == \"hip-pain\", present ) eval( true )\nthen"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("    $f : Symptom( code == \"hip-pain\", present )\nthen")
                                + ": [TIN-01] 'eval' is not allowed in rules. Write the condition on a field of a pattern.");
    }

    @Test
    void the_construct_exists_is_refused() {
        assertThat(
                        Tiny.complaints(
                                new ForbiddenCheck(),
                                "    $f : Symptom( code == \"hip-pain\", present )\nthen",
                                "    $f : Symptom( code == \"hip-pain\", present ) exists Finding( code == \"hip-stiff\" )\nthen"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("    $f : Symptom( code == \"hip-pain\", present )\nthen")
                                + ": [TIN-01] 'exists' is not allowed in rules. Bind the fact in a pattern, so that the explanation can show it.");
    }

    @Test
    void the_construct_forall_is_refused() {
        assertThat(
                        Tiny.complaints(
                                new ForbiddenCheck(),
                                "    $f : Symptom( code == \"hip-pain\", present )\nthen",
                                "    $f : Symptom( code == \"hip-pain\", present ) forall( Finding( code == \"hip-stiff\" ) )\nthen"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("    $f : Symptom( code == \"hip-pain\", present )\nthen")
                                + ": [TIN-01] 'forall' is not allowed in rules. Conclude from documented facts: unknown never means no.");
    }

    @Test
    void the_construct_from_is_refused() {
        assertThat(
                        Tiny.complaints(
                                new ForbiddenCheck(),
                                "    $f : Symptom( code == \"hip-pain\", present )\nthen",
                                "    $f : Symptom( code == \"hip-pain\", present ) Finding( code == \"hip-stiff\" ) from $f\nthen"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("    $f : Symptom( code == \"hip-pain\", present )\nthen")
                                + ": [TIN-01] 'from' is not allowed in rules. Match the facts themselves, or count them: accumulate( pattern; functions; condition ).");
    }

    @Test
    void the_construct_over_is_refused() {
        assertThat(Tiny.complaints(
                        new ForbiddenCheck(),
                        "    $f : Symptom( code == \"hip-pain\", present )\nthen",
                        "    $f : Symptom( code == \"hip-pain\", present ) Finding() over window:length( 2 )\nthen"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("    $f : Symptom( code == \"hip-pain\", present )\nthen")
                                + ": [TIN-01] 'over' is not allowed in rules. Leave it out.");
    }

    @Test
    void a_shortened_alternative_is_refused() {
        assertThat(Tiny.complaints(new ForbiddenCheck(), "code == \"fall\"", "code == \"fall\" || == \"fever\""))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("code == \"fall\"")
                        + ": [TIN-07] '|| ==' is not allowed in rules. Write the field again, or use in ( … ).");
    }

    @Test
    void the_construct_global_is_refused() {
        assertThat(Tiny.complaints(
                        new ForbiddenCheck(),
                        "import io.github.sacrum.fact.Effect;",
                        "import io.github.sacrum.fact.Effect; global java.util.List list;"))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("import io.github.sacrum.fact.Effect;")
                        + ": 'global' is not allowed in rules. Leave it out: what a rule needs are facts.");
    }

    @Test
    void the_construct_function_is_refused() {
        assertThat(Tiny.complaints(
                        new ForbiddenCheck(),
                        "import io.github.sacrum.fact.Effect;",
                        "import io.github.sacrum.fact.Effect; function int two() { return 2; }"))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("import io.github.sacrum.fact.Effect;")
                        + ": 'function' is not allowed in rules. Leave it out: a rule calls a function of Conclude.");
    }

    @Test
    void the_construct_declare_is_refused() {
        assertThat(Tiny.complaints(
                        new ForbiddenCheck(),
                        "import io.github.sacrum.fact.Effect;",
                        "import io.github.sacrum.fact.Effect; declare Two  two : int end"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("import io.github.sacrum.fact.Effect;")
                                + ": 'declare' is not allowed in rules. Leave it out: rules match the types of facts and conclusions.");
    }

    @Test
    void the_construct_query_is_refused() {
        assertThat(Tiny.complaints(
                        new ForbiddenCheck(),
                        "import io.github.sacrum.fact.Effect;",
                        "import io.github.sacrum.fact.Effect; query \"Two\" Finding() end"))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("import io.github.sacrum.fact.Effect;")
                        + ": [Two] 'query' is not allowed in rules. Leave it out: the assessment is what is read.");
    }

    @Test
    void the_construct_extends_is_refused() {
        assertThat(Tiny.complaints(
                        new ForbiddenCheck(),
                        "rule \"The hip is stiff\"",
                        "rule \"The hip is stiff\" extends \"Hip pain opens the question of arthrosis\""))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("rule \"The hip is stiff\"")
                        + ": [TIN-02] 'extends' is not allowed in rules. Write the conditions out in this rule.");
    }

    @Test
    void a_dialect_of_the_whole_file_is_refused() {
        assertThat(Tiny.complaints(new ForbiddenCheck(), "conditions;", "conditions; dialect \"mvel\""))
                .containsExactly(
                        Tiny.FILE + ":2: 'dialect' is not allowed in rules. Leave it out: rules are compiled as Java.");
    }

    @Test
    void a_forbidden_word_in_a_comment_or_a_literal_is_none() {
        assertThat(Tiny.complaints(
                        new ForbiddenCheck(), "\"rare\"", "\"no eval || == exists\" ) // salience 10\n    @group( x"))
                .isEmpty();
    }
}
