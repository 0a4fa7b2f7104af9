package io.github.sacrum.check;

import io.github.sacrum.check.source.Comparison;
import io.github.sacrum.check.source.SourcePattern;
import java.util.Optional;
import java.util.Set;

/** Conditions compare with operators that fit the field, and that say plainly which term they name. */
final class OperatorCheck extends ComparisonCheck {
    private static final Set<String> KNOWN =
            Set.of("", Comparison.BINDING, "==", "!=", "<", "<=", ">", ">=", "contains");
    private static final Set<String> ORDERING = Set.of("<", "<=", ">", ">=");

    OperatorCheck() {
        super("Compare with ==, in, <, >, and a set of terms with contains.");
    }

    @Override
    Optional<String> fault(Comparison comparison, SourcePattern pattern, PatternType type, PackSources pack) {
        String operator = comparison.operator();
        Class<?> field = type.fields().get(comparison.field());
        if (!KNOWN.contains(operator)) {
            return Optional.of("The operator '" + operator + "' is not allowed in rules.");
        }
        if (field == null || operator.equals(Comparison.BINDING)) {
            return Optional.empty();
        }
        String name = "The field '" + comparison.field() + "'";
        boolean set = Set.class.isAssignableFrom(field);
        if (set != operator.equals("contains")) {
            return Optional.of(set ? name + " is a set of terms." : name + " is no set, so it contains nothing.");
        }
        if (operator.isEmpty() && field != Boolean.class) {
            return Optional.of(name + " is not true or false by itself.");
        }
        return field == String.class && ORDERING.contains(operator)
                ? Optional.of(name + " is a text, which is neither more nor less.")
                : Optional.empty();
    }
}
