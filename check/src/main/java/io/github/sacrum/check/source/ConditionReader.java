package io.github.sacrum.check.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalBranchDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NamedConsequenceDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Reads the conditions of one rule. */
final class ConditionReader {
    private static final List<String> COLLECTORS = List.of("collectList", "collectSet");

    private final SourceText text;
    private final int ruleStart;
    private final List<SourcePattern> patterns = new ArrayList<>();
    private final List<Accumulation> accumulations = new ArrayList<>();
    private final List<Construct> constructs = new ArrayList<>();

    ConditionReader(SourceText text, int ruleStart) {
        this.text = text;
        this.ruleStart = ruleStart;
    }

    List<SourcePattern> patterns() {
        return patterns;
    }

    List<Accumulation> accumulations() {
        return accumulations;
    }

    List<Construct> constructs() {
        return constructs;
    }

    void read(BaseDescr descr) {
        walk(descr, false);
    }

    private void walk(BaseDescr descr, boolean negated) {
        if (descr instanceof PatternDescr pattern) {
            pattern(pattern, negated);
        } else if (descr instanceof AndDescr || descr instanceof OrDescr) {
            parts(descr, negated);
        } else if (descr instanceof NotDescr) {
            parts(descr, true);
        } else {
            constructs.add(new Construct(word(descr), descr.getLine()));
            parts(descr, negated);
        }
    }

    private void parts(BaseDescr descr, boolean negated) {
        if (descr instanceof ConditionalElementDescr element) {
            element.getDescrs().forEach(part -> walk((BaseDescr) part, negated));
        }
    }

    private void pattern(PatternDescr pattern, boolean negated) {
        boolean listed = "Object".equals(pattern.getObjectType());
        if (pattern.getSource() instanceof AccumulateDescr accumulate && listed) {
            accumulate(accumulate, pattern, negated);
            return;
        }
        if (pattern.getSource() != null) {
            constructs.add(new Construct("from", pattern.getLine()));
        }
        if (!pattern.getBehaviors().isEmpty()) {
            constructs.add(new Construct("over", pattern.getLine()));
        }
        pattern.getAnnotationNames()
                .forEach(name -> constructs.add(new Construct("@" + name + " on a pattern", pattern.getLine())));
        List<Comparison> comparisons = new ArrayList<>();
        List<SourceConstraint> constraints = new ArrayList<>();
        for (Object constraint : pattern.getConstraint().getDescrs()) {
            if (constraint instanceof ExprConstraintDescr expression) {
                comparisons.addAll(
                        new ComparisonReader(text, expression.getStartCharacter()).read(expression.getExpression()));
                constraints.add(constraint(expression));
            }
        }
        String binding = pattern.getIdentifier();
        patterns.add(new SourcePattern(
                pattern.getObjectType(),
                binding == null ? "" : binding,
                pattern.getLine(),
                negated,
                comparisons,
                constraints));
    }

    private SourceConstraint constraint(ExprConstraintDescr expression) {
        String written = expression.getExpression();
        int at = text.code().indexOf(written, Math.max(ruleStart, expression.getStartCharacter()));
        int offset = at < 0 ? expression.getStartCharacter() : at;
        return new SourceConstraint(written, offset - ruleStart, text.lineAt(offset), ExpressionReader.read(written));
    }

    private void accumulate(AccumulateDescr accumulate, PatternDescr results, boolean negated) {
        int before = patterns.size();
        walk(accumulate.getInput(), negated);
        Set<String> collected = new TreeSet<>();
        accumulate.getFunctions().stream()
                .filter(function -> COLLECTORS.contains(function.getFunction()))
                .forEach(function ->
                        Arrays.stream(function.getParams()).map(String::strip).forEach(collected::add));
        List<SourceConstraint> constraints = results.getConstraint().getDescrs().stream()
                .filter(ExprConstraintDescr.class::isInstance)
                .map(result -> constraint((ExprConstraintDescr) result))
                .toList();
        accumulations.add(
                new Accumulation(results.getLine(), patterns.subList(before, patterns.size()), collected, constraints));
    }

    private static String word(BaseDescr descr) {
        if (descr instanceof ExistsDescr) {
            return "exists";
        }
        if (descr instanceof ForallDescr) {
            return "forall";
        }
        if (descr instanceof EvalDescr) {
            return "eval";
        }
        boolean branch = descr instanceof NamedConsequenceDescr || descr instanceof ConditionalBranchDescr;
        return branch ? "do" : descr.getClass().getSimpleName();
    }
}
