package io.github.sacrum.fact;

import io.github.sacrum.internal.Require;

/**
 * A condition that is already known, or that has been ruled out. What the reasoner believes is a hypothesis instead.
 * Immutable and thread-safe; {@code toString} shows no patient value.
 *
 * @param code id of a term of kind condition
 * @param side the side; {@link Side#UNSPECIFIED} where it is unknown or the term has none
 * @param present true if diagnosed, false if ruled out
 */
public record Condition(String code, Side side, boolean present) implements Fact {
    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     * @throws IllegalArgumentException if the code is not in kebab case
     */
    public Condition {
        Require.code(code, "code of a condition");
        Require.nonNull(side, "side of a condition");
    }

    /**
     * A condition that has been diagnosed.
     *
     * @param code id of a term of kind condition
     * @return the condition, on no stated side
     */
    public static Condition known(String code) {
        return new Condition(code, Side.UNSPECIFIED, true);
    }

    /**
     * A condition that has been ruled out.
     *
     * @param code id of a term of kind condition
     * @return the condition, on no stated side
     */
    public static Condition excluded(String code) {
        return new Condition(code, Side.UNSPECIFIED, false);
    }

    @Override
    public Condition recoded(String other) {
        return new Condition(other, side, present);
    }

    @Override
    public Condition on(Side other) {
        return new Condition(code, other, present);
    }

    @Override
    public String toString() {
        return "Condition[withheld]";
    }
}
