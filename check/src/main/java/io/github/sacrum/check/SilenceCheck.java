package io.github.sacrum.check;

import io.github.sacrum.check.source.Accumulation;
import io.github.sacrum.check.source.Expression;
import io.github.sacrum.check.source.Expression.Comparing;
import io.github.sacrum.check.source.Expression.Junction;
import io.github.sacrum.check.source.Operand.Kind;
import io.github.sacrum.check.source.SourceConstraint;
import io.github.sacrum.check.source.SourcePattern;
import io.github.sacrum.check.source.SourceRule;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** No rule is met because it counts no fact: that would be {@code not} by another door. */
final class SilenceCheck implements RuleCheck {
    @Override
    public Stream<Complaint> of(SourceRule rule, PackSources pack) {
        return rule.accumulations().stream()
                .filter(accumulation -> accumulation.patterns().stream().anyMatch(SilenceCheck::unknownIfMissing))
                .flatMap(accumulation -> metByNone(rule, accumulation));
    }

    /** A documented absence that is not told leaves the sign possible, so counting none of them takes nothing for a no. */
    private static boolean unknownIfMissing(SourcePattern pattern) {
        boolean fact = PatternType.of(pattern).filter(PatternType::isFact).isPresent();
        return fact && !pattern.polarity().equals(Optional.of(false));
    }

    private static Stream<Complaint> metByNone(SourceRule rule, Accumulation accumulation) {
        return accumulation.constraints().stream()
                .filter(constraint -> holdsForZero(constraint.expression()))
                .map(SourceConstraint::text)
                .map(text -> Complaint.about(
                        rule,
                        accumulation.line(),
                        "'" + text.strip() + "' is met where no such fact is told.",
                        "Match the documented absence, !present, or weigh the fact in a rule of its own."));
    }

    private static boolean holdsForZero(Expression expression) {
        if (expression instanceof Junction junction) {
            return junction.parts().stream().anyMatch(SilenceCheck::holdsForZero);
        }
        return expression instanceof Comparing comparing
                && comparing.left().startsWith("$")
                && comparing.operand().kind() == Kind.NUMBER
                && comparing.negated() != holdsForZero(comparing.operator(), new BigDecimal(comparing.right()));
    }

    /** A bound that every count meets asks for nothing, and takes nothing for a no. */
    private static boolean holdsForZero(String operator, BigDecimal bound) {
        return switch (operator) {
            case "==" -> bound.signum() == 0;
            case "!=" -> bound.signum() != 0;
            case "<" -> bound.signum() > 0;
            case "<=" -> bound.signum() >= 0;
            default -> false;
        };
    }
}
