package io.github.sacrum.check.source;

/**
 * One condition on a field of a pattern. The alternatives of {@code in} are a comparison each.
 *
 * @param field the field; any other text if the condition does not begin with one
 * @param operator the operator; empty if the field stands alone, a colon if it is only bound
 * @param operand what the field is compared with
 * @param negated whether the opposite is asked
 * @param line the line
 */
public record Comparison(String field, String operator, Operand operand, boolean negated, int line) {
    /** The operator of a field that is only bound to a variable. */
    public static final String BINDING = ":";

    /**
     * Tells whether this asks for a literal text.
     *
     * @param name the field
     * @return whether it compares the field with a text in quotes
     */
    public boolean names(String name) {
        return field.equals(name) && operand.kind() == Operand.Kind.TEXT;
    }
}
