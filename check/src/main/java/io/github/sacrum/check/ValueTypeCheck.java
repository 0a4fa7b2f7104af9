package io.github.sacrum.check;

import io.github.sacrum.check.source.Comparison;
import io.github.sacrum.check.source.Operand;
import io.github.sacrum.check.source.SourcePattern;
import io.github.sacrum.internal.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Literals and constants have the type of the field that they are compared with. */
final class ValueTypeCheck extends ComparisonCheck {
    ValueTypeCheck() {
        super("Write a value of the field's type.");
    }

    @Override
    Optional<String> fault(Comparison comparison, SourcePattern pattern, PatternType type, PackSources pack) {
        Class<?> field = type.fields().get(comparison.field());
        Operand operand = comparison.operand();
        if (field == null || fits(field, operand, type)) {
            return Optional.empty();
        }
        String name = "The field '" + comparison.field() + "'";
        if (field.isEnum() && operand.text().startsWith(field.getSimpleName() + ".")) {
            return Optional.of("There is no " + operand.text() + "." + hint(field, operand));
        }
        return Optional.of(name + " is " + describe(field) + ", not " + describe(operand) + "." + hint(field, operand));
    }

    private static boolean fits(Class<?> field, Operand operand, PatternType type) {
        return switch (operand.kind()) {
            case NONE, NULL, EXPRESSION -> true;
            case TEXT -> field == String.class || Set.class.isAssignableFrom(field);
            case NUMBER -> Number.class.isAssignableFrom(field);
            case TRUTH -> field == Boolean.class;
            case WORD -> field.equals(type.fields().get(operand.text()));
            case QUALIFIED -> field.isEnum() && constants(field).contains(operand.text());
        };
    }

    private static List<String> constants(Class<?> field) {
        Object[] constants = field.getEnumConstants();
        return constants == null
                ? List.of()
                : Arrays.stream(constants)
                        .map(constant -> field.getSimpleName() + "." + ((Enum<?>) constant).name())
                        .toList();
    }

    private static String hint(Class<?> field, Operand operand) {
        if (!field.isEnum()) {
            return "";
        }
        String last = operand.text().substring(operand.text().lastIndexOf('.') + 1);
        String near = Nearest.hint(field.getSimpleName() + "." + last, constants(field));
        return near.isEmpty() ? " Maybe one of " + String.join(", ", constants(field)) + "." : near.replace("'", "");
    }

    private static String describe(Class<?> field) {
        if (Number.class.isAssignableFrom(field)) {
            return "a number";
        }
        if (Set.class.isAssignableFrom(field)) {
            return "a set of terms";
        }
        return field == String.class
                ? "a text"
                : field == Boolean.class ? "true or false" : "a constant of " + field.getSimpleName();
    }

    private static String describe(Operand operand) {
        return switch (operand.kind()) {
            case TEXT -> "the text \"" + operand.text() + "\"";
            case NUMBER -> "the number " + operand.text();
            case WORD -> "the bare word " + operand.text();
            case TRUTH, NULL, NONE, QUALIFIED, EXPRESSION -> operand.text();
        };
    }
}
