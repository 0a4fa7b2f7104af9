package io.github.sacrum.scenario.mutation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the variable that a constraint binds beside what it asks: a mutant must leave it, since others may use it. */
final class Binding {
    private static final Pattern BOUND = Pattern.compile("^\\s*(\\$\\w+)\\s*:\\s*([A-Za-z_]\\w*)\\b");

    private Binding() {}

    /** The binding alone, such as {@code $d : days} of {@code $d : days > 84}. */
    static Optional<String> of(String constraint) {
        Matcher bound = BOUND.matcher(constraint);
        return bound.find() ? Optional.of(bound.group(1) + " : " + bound.group(2)) : Optional.empty();
    }
}
