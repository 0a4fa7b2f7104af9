package io.github.sacrum.reasoner;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.Side;
import io.github.sacrum.inference.Told;
import io.github.sacrum.vocabulary.Term;
import io.github.sacrum.vocabulary.Vocabulary;
import java.util.Optional;
import org.drools.model.Model;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.kie.api.runtime.rule.RuleContext;

/**
 * The two rules that every pack runs with. A fact holds because it was told: that makes told facts logical like others.
 * And a finding that is present implies the broader ones: that holds for findings that rules derive, too.
 */
final class Kernel {
    static final String TOLD = "sacrum: a fact holds because it was told";
    static final String BROADER = "sacrum: a finding implies the broader one";
    private static final String PACKAGE = "io.github.sacrum.kernel";

    private Kernel() {}

    static Model model(Vocabulary vocabulary) {
        Variable<Told> told = declarationOf(Told.class);
        Variable<Finding> finding = declarationOf(Finding.class);
        return new ModelImpl(PACKAGE)
                .addRule(rule(PACKAGE, TOLD)
                        .build(pattern(told), on(told).execute((drools, value) -> ((RuleContext) drools)
                                .insertLogical(value.fact()))))
                .addRule(rule(PACKAGE, BROADER)
                        .build(
                                pattern(finding).expr(Finding::present),
                                on(finding).execute((drools, value) -> broader(vocabulary, value)
                                        .ifPresent(((RuleContext) drools)::insertLogical))));
    }

    private static Optional<Finding> broader(Vocabulary vocabulary, Finding finding) {
        return vocabulary
                .find(finding.code())
                .map(Term::broader)
                .map(code -> new Finding(code, side(vocabulary, code, finding.side()), true, null));
    }

    private static Side side(Vocabulary vocabulary, String code, Side side) {
        return vocabulary.require(code).laterality().allows(side) ? side : Side.UNSPECIFIED;
    }
}
