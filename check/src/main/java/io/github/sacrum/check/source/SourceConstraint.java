package io.github.sacrum.check.source;

/**
 * One constraint of a pattern: what stands between its commas.
 *
 * @param text the text, as written
 * @param offset where it begins in the text of its rule
 * @param line the line in the file
 * @param expression what it says
 */
public record SourceConstraint(String text, int offset, int line, Expression expression) {
    /**
     * Tells whether it can fail: a variable that is bound to a field cannot.
     *
     * @return whether it asks for anything
     */
    public boolean asks() {
        return !(expression instanceof Expression.Bound);
    }
}
