package io.github.sacrum.reasoner;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import io.github.sacrum.inference.Told;
import org.drools.model.Model;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.kie.api.runtime.rule.RuleContext;

/** The one rule that every pack runs with: a fact holds because it was told. It makes told facts logical like others. */
final class Kernel {
    static final String TOLD = "sacrum: a fact holds because it was told";

    private Kernel() {}

    static Model model() {
        Variable<Told> told = declarationOf(Told.class);
        return new ModelImpl("io.github.sacrum.kernel")
                .addRule(rule("io.github.sacrum.kernel", TOLD)
                        .build(pattern(told), on(told).execute((drools, value) -> ((RuleContext) drools)
                                .insertLogical(value.fact()))));
    }
}
