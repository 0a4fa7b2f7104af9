package io.github.sacrum.scenario.mutation;

/**
 * A rule with one thing changed, which its scenarios should notice. Immutable.
 *
 * @param rule id of the rule
 * @param name what is changed, in words that stay when other rules or lines change
 * @param line the line in the rule's file
 * @param operator the sort of change
 * @param change what is different
 */
public record Mutant(String rule, String name, int line, Operator operator, Change change) {
    /** A sort of change. */
    public enum Operator {
        /** A constraint is left out. */
        DROP,
        /** A truth value is turned. */
        FLIP,
        /** A threshold is moved by one step. */
        BOUNDARY,
        /** A comparison is turned into its opposite. */
        NEGATE,
        /** One of several alternatives, or of several parts of a constraint, is left out. */
        PART,
        /** A number or an urgency of the annotations is another. */
        STATEMENT
    }

    /**
     * Returns what a list of accepted mutants calls it.
     *
     * @return the rule's id and the name
     */
    public String key() {
        return rule + " " + name;
    }
}
