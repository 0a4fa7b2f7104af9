package io.github.sacrum.scenario.mutation;

import io.github.sacrum.check.source.Expression;
import io.github.sacrum.check.source.Expression.Comparing;
import io.github.sacrum.check.source.SourceConstraint;
import io.github.sacrum.check.source.SourcePattern;
import io.github.sacrum.check.source.SourceRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds mutants that say the same as their rule, so that no scenario can tell them apart. */
final class SameMeaning {
    private static final Set<String> ORDERING = Set.of("<", "<=", ">", ">=");

    private SameMeaning() {}

    /** Why a mutant says the same as its rule, or empty if it does not as far as can be told. */
    static Optional<String> of(SourceRule rule, Mutant mutant) {
        if (!(mutant.change() instanceof Change.Condition change) || !change.drops()) {
            return Optional.empty();
        }
        for (SourcePattern pattern : rule.patterns()) {
            for (SourceConstraint constraint : pattern.constraints()) {
                if (constraint.offset() == change.offset()
                        && constraint.expression() instanceof Comparing dropped
                        && dropped.operator().equals("!=")
                        && dropped.right().equals("null")
                        && isCompared(dropped.left(), pattern.constraints())) {
                    return Optional.of("A comparison of what is not known never holds, so "
                            + constraint.text().strip() + " asks for nothing that another constraint does not.");
                }
            }
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
