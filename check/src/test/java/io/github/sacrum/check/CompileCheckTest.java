package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What only the compiler sees is refused with the line. */
class CompileCheckTest {
    @Test
    void clean_rules_pass() {
        assertThat(Tiny.cleanly(new CompileCheck())).isEmpty();
    }

    @Test
    void an_argument_of_the_wrong_type_is_refused_at_the_rule() {
        assertThat(Tiny.complaints(new CompileCheck(), "explain( kcontext, $m, $c )", "explain( kcontext, $c, $m )"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("rule \"Guarding on")
                                + ": Rule Compilation error The method explain(RuleContext, Mechanism, Fact) in the type Conclude is not applicable for the arguments (RuleContext, Symptom, Mechanism). This is what Drools' compiler says.");
    }
}
