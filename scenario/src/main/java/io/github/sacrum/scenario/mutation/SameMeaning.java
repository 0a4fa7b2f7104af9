package io.github.sacrum.scenario.mutation;

import io.github.sacrum.check.source.Expression;
import io.github.sacrum.check.source.Expression.Comparing;
import io.github.sacrum.check.source.Expression.Truth;
import io.github.sacrum.check.source.SourceConstraint;
import io.github.sacrum.check.source.SourcePattern;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds mutants that say the same as their rule, so that no scenario can tell them apart. */
final class SameMeaning {
    private static final Set<String> ORDERING = Set.of("<", "<=", ">", ">=");
    private static final Expression PRESENT = new Truth("present", false);

    private SameMeaning() {}

    /** Why a mutant says the same as its rule, or empty if it does not as far as can be told. */
    static Optional<String> of(Subject subject, Mutant mutant) {
        if (!(mutant.change() instanceof Change.Condition change)) {
            return Optional.empty();
        }
        for (SourcePattern pattern : subject.rule().patterns()) {
            for (SourceConstraint constraint : pattern.constraints()) {
                if (constraint.offset() == change.offset()) {
                    return (change.drops() ? withoutIt(subject, pattern, constraint) : Optional.<String>empty())
                            .or(() -> Seed.of(subject, pattern).flatMap(seed -> seed.same(mutant, constraint)));
                }
            }
        }
        return Optional.empty();
    }

    /** Why a pattern asks for the same without one of its constraints. */
    private static Optional<String> withoutIt(Subject subject, SourcePattern pattern, SourceConstraint constraint) {
        if (constraint.expression() instanceof Comparing dropped
                && dropped.operator().equals("!=")
                && dropped.right().equals("null")
                && isCompared(dropped.left(), pattern.constraints())) {
            return Optional.of("A comparison of what is not known never holds, so "
                    + constraint.text().strip() + " asks for nothing that another constraint does not.");
        }
        if (constraint.expression().equals(PRESENT)
                && (isCompared("amount", pattern.constraints()) || subject.isMeasured(pattern))) {
            return Optional.of("What is measured cannot be absent, so present asks for nothing.");
        }
        return Optional.empty();
    }

    private static boolean isCompared(String field, List<SourceConstraint> constraints) {
        return constraints.stream()
                .map(SourceConstraint::expression)
                .anyMatch(expression -> isOrdering(expression, field));
    }

    private static boolean isOrdering(Expression expression, String field) {
        return expression instanceof Comparing comparing
                && comparing.left().equals(field)
                && !comparing.negated()
                && ORDERING.contains(comparing.operator())
                && comparing.right().matches("[\\d.]+");
    }
}
