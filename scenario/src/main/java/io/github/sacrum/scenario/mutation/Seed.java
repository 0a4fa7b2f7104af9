package io.github.sacrum.scenario.mutation;

import io.github.sacrum.check.source.Accumulation;
import io.github.sacrum.check.source.Expression;
import io.github.sacrum.check.source.Expression.Bound;
import io.github.sacrum.check.source.Expression.Comparing;
import io.github.sacrum.check.source.Operand;
import io.github.sacrum.check.source.SourceConstraint;
import io.github.sacrum.check.source.SourcePattern;
import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.vocabulary.Laterality;
import io.github.sacrum.vocabulary.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A pattern that only begins what an accumulation of the same rule counts: whenever the count is reached, one of the facts
 * that were counted meets the pattern.
 *
 * @param least how many facts the accumulation asks for, at least one
 * @param apart whether no two of the facts that are counted have the same code
 */
record Seed(int least, boolean apart) {
    /** The pattern as a seed, or empty if it asks for something that no accumulation does. */
    static Optional<Seed> of(Subject subject, SourcePattern pattern) {
        SourceRule rule = subject.rule();
        if (pattern.negated() || isNamedElsewhere(rule, pattern)) {
            return Optional.empty();
        }
        return rule.accumulations().stream()
                .filter(accumulation -> !accumulation.patterns().contains(pattern) && implies(accumulation, pattern))
                .map(accumulation -> new Seed(
                        least(rule, accumulation),
                        areApart(subject, accumulation.patterns().get(0))))
                .filter(seed -> seed.least > 0)
                .findFirst();
    }

    /** Why a mutant of the pattern says the same as the rule, or empty. */
    Optional<String> same(Mutant mutant, SourceConstraint constraint) {
        boolean narrowed = mutant.name().startsWith("drop alternative ")
                && constraint.text().strip().startsWith("code ")
                && least > 1
                && apart;
        boolean widened = mutant.change() instanceof Change.Condition change && change.drops();
        return narrowed || widened
                ? Optional.of(
                        "The facts that are counted hold one that begins the count, whatever is asked of it here.")
                : Optional.empty();
    }

    private static boolean isNamedElsewhere(SourceRule rule, SourcePattern pattern) {
        return !pattern.binding().isEmpty()
                && Pattern.compile(Pattern.quote(pattern.binding()) + "\\b")
                                .matcher(rule.text())
                                .results()
                                .count()
                        > 1;
    }

    /** Whether a fact that is counted meets all that the pattern asks, on the side that the pattern binds. */
    private static boolean implies(Accumulation accumulation, SourcePattern pattern) {
        if (accumulation.patterns().size() != 1) {
            return false;
        }
        SourcePattern counted = accumulation.patterns().get(0);
        Set<String> asked = counted.constraints().stream()
                .map(constraint -> constraint.expression().written())
                .collect(Collectors.toSet());
        return counted.type().equals(pattern.type())
                && !counted.negated()
                && pattern.constraints().stream()
                        .map(SourceConstraint::expression)
                        .map(expression -> expression instanceof Bound bound ? joined(bound) : expression)
                        .map(Expression::written)
                        .allMatch(asked::contains);
    }

    /** What a fact must meet to have the same value of a field as the one that binds it. */
    private static Expression joined(Bound bound) {
        return new Comparing(bound.field(), "==", bound.variable(), false);
    }

    private static int least(SourceRule rule, Accumulation accumulation) {
        return accumulation.constraints().stream()
                .map(SourceConstraint::expression)
                .filter(expression -> expression instanceof Comparing comparing
                        && comparing.operator().equals(">=")
                        && comparing.operand().kind() == Operand.Kind.NUMBER
                        && isCount(rule, comparing.left()))
                .mapToInt(expression -> (int) Double.parseDouble(((Comparing) expression).right()))
                .max()
                .orElse(0);
    }

    private static boolean isCount(SourceRule rule, String variable) {
        return Pattern.compile(Pattern.quote(variable) + "\\s*:\\s*count\\s*\\(")
                .matcher(rule.text())
                .find();
    }

    /** Whether findings of one code, on one side, that hold or do not hold alike, are one finding. */
    private static boolean areApart(Subject subject, SourcePattern counted) {
        List<Term> terms = counted.texts("code").stream()
                .flatMap(code -> subject.vocabulary().find(code).stream())
                .toList();
        boolean joined = counted.constraints().stream()
                .anyMatch(constraint -> constraint.text().strip().matches("side\\s*==\\s*\\$\\w+"));
        return counted.type().equals("Finding")
                && counted.polarity().isPresent()
                && terms.stream().noneMatch(Term::measured)
                && (joined || terms.stream().allMatch(term -> term.laterality() == Laterality.NONE));
    }
}
