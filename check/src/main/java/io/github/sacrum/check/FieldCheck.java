package io.github.sacrum.check;

import io.github.sacrum.check.source.Comparison;
import io.github.sacrum.check.source.SourcePattern;
import io.github.sacrum.internal.Nearest;
import java.util.Optional;
import java.util.regex.Pattern;

/** Conditions begin with a field that the pattern's type has. */
final class FieldCheck extends ComparisonCheck {
    private static final Pattern FIELD = Pattern.compile("[A-Za-z_]\\w*");
    private static final Pattern PATH = Pattern.compile("[A-Za-z_$]\\w*(\\.\\w+(\\(\\))?)+|\\$\\w+");

    FieldCheck() {
        super("Write a field, an operator and a value, with a comma between conditions.");
    }

    @Override
    Optional<String> fault(Comparison comparison, SourcePattern pattern, PatternType type, PackSources pack) {
        String field = comparison.field();
        String first = field.split("\\.", 2)[0];
        boolean path = PATH.matcher(field).matches() && !comparison.operator().isEmpty();
        if (path && (first.startsWith("$") || type.fields().containsKey(first))) {
            return Optional.empty();
        }
        if (!FIELD.matcher(field).matches() && !path) {
            return Optional.of("The condition '" + field + "' is none that can be checked.");
        }
        return type.fields().containsKey(field)
                ? Optional.empty()
                : Optional.of(type.word() + " has no field '" + field + "'."
                        + Nearest.hint(field, type.fields().keySet()));
    }
}
