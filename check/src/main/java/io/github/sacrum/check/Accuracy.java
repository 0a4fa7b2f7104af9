package io.github.sacrum.check;

import io.github.sacrum.check.source.RuleAnnotation;
import io.github.sacrum.check.source.SourceRule;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The sensitivity and specificity of a sign, each between the numbers that are written as it.
 *
 * @param sensitivity the share of the ill who have the sign
 * @param specificity the share of the others who lack it
 */
record Accuracy(Range sensitivity, Range specificity) {
    /** What a rule states, if it states both as shares. */
    static Optional<Accuracy> of(SourceRule rule) {
        Optional<Range> sensitivity = share(rule, "sensitivity");
        Optional<Range> specificity = share(rule, "specificity");
        return sensitivity.isPresent() && specificity.isPresent()
                ? Optional.of(new Accuracy(sensitivity.get(), specificity.get()))
                : Optional.empty();
    }

    /** Whether an annotation is a share from 0 to 1. */
    static boolean isShare(String written) {
        return written.matches("0\\.\\d+|1\\.0+");
    }

    private static Optional<Range> share(SourceRule rule, String annotation) {
        return rule.annotation(annotation)
                .map(RuleAnnotation::value)
                .filter(Accuracy::isShare)
                .map(Accuracy::written)
                .map(range -> range.within(new Range(0, true, 1, true)));
    }

    /** The numbers that are rounded to what is written. */
    static Range written(String number) {
        BigDecimal value = new BigDecimal(number);
        BigDecimal half =
                BigDecimal.ONE.movePointLeft(Math.max(0, value.scale())).divide(BigDecimal.valueOf(2));
        return new Range(
                value.subtract(half).doubleValue(), true, value.add(half).doubleValue(), true);
    }

    /** The ratio of one polarity that follows. */
    Range ratio(boolean present) {
        Range among = present ? sensitivity : new Range(1 - sensitivity.high(), true, 1 - sensitivity.low(), true);
        Range others = present ? new Range(1 - specificity.high(), true, 1 - specificity.low(), true) : specificity;
        return new Range(
                among.low() / Math.max(others.high(), Double.MIN_NORMAL),
                true,
                others.low() <= 0 ? Double.POSITIVE_INFINITY : among.high() / others.low(),
                true);
    }
}
