package io.github.sacrum.check.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A pattern of a rule's conditions.
 *
 * @param type the type it matches, as written
 * @param binding the variable it is bound to; empty if to none
 * @param line the line
 * @param negated whether it stands under {@code not}
 * @param comparisons the conditions on its fields, one by one
 * @param constraints its constraints, as they stand between commas
 */
public record SourcePattern(
        String type,
        String binding,
        int line,
        boolean negated,
        List<Comparison> comparisons,
        List<SourceConstraint> constraints) {
    /** Copies the lists. */
    public SourcePattern {
        comparisons = List.copyOf(comparisons);
        constraints = List.copyOf(constraints);
    }

    /**
     * Returns the literal texts that a field is compared with.
     *
     * @param field the field
     * @return the texts
     */
    public Set<String> texts(String field) {
        return comparisons.stream()
                .filter(comparison -> comparison.names(field))
                .map(comparison -> comparison.operand().text())
                .collect(Collectors.toSet());
    }

    /**
     * Tells which polarity the pattern asks for.
     *
     * @return true if the fact must be present, false if it must be absent, empty if either will do
     */
    public Optional<Boolean> polarity() {
        return comparisons.stream()
                .filter(comparison -> comparison.field().equals("present"))
                .filter(comparison -> !comparison.operator().equals(Comparison.BINDING))
                .map(SourcePattern::asksForPresence)
                .findFirst();
    }

    private static boolean asksForPresence(Comparison comparison) {
        boolean equal = comparison.operator().equals("==");
        boolean plain = comparison.operator().isEmpty()
                || equal == comparison.operand().text().equals("true");
        return plain != comparison.negated();
    }
}
