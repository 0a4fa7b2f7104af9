package io.github.sacrum.fact;

import io.github.sacrum.internal.Require;
import org.jspecify.annotations.Nullable;

/**
 * What an examination, an image or a laboratory shows: a sign that is present or absent, or a quantity with its unit.
 * Immutable and thread-safe; {@code toString} shows no patient value.
 *
 * @param code id of a term of kind finding
 * @param side the side; {@link Side#UNSPECIFIED} where it is unknown or the term has none
 * @param present true if found or measured, false if looked for and not found
 * @param value the measured value, or null for a sign
 */
public record Finding(
        String code, Side side, boolean present, @Nullable Quantity value) implements Fact {
    /**
     * Checks the parts.
     *
     * @throws NullPointerException if the code or the side is null
     * @throws IllegalArgumentException if the code is not in kebab case, or a measured finding is said to be absent
     */
    public Finding {
        Require.code(code, "code of a finding");
        Require.nonNull(side, "side of a finding");
        Require.that(value == null || present, "Finding " + code + " cannot be measured and absent at once.");
    }

    /**
     * A sign that was found.
     *
     * @param code id of a term of kind finding
     * @return the finding, on no stated side
     */
    public static Finding present(String code) {
        return new Finding(code, Side.UNSPECIFIED, true, null);
    }

    /**
     * A sign that was looked for and not found.
     *
     * @param code id of a term of kind finding
     * @return the finding, on no stated side
     */
    public static Finding absent(String code) {
        return new Finding(code, Side.UNSPECIFIED, false, null);
    }

    /**
     * A measurement.
     *
     * @param code id of a term of kind finding that has a unit
     * @param value the value
     * @param unit its unit
     * @return the finding, on no stated side
     */
    public static Finding measured(String code, double value, Unit unit) {
        return new Finding(code, Side.UNSPECIFIED, true, new Quantity(value, unit));
    }

    /**
     * Returns the measured value, in the unit of {@link #value()}; rules see it in the unit of the term.
     *
     * @return the value, or null for a sign
     */
    public @Nullable Double amount() {
        return value == null ? null : (Double) value.value();
    }

    @Override
    public Finding recoded(String other) {
        return new Finding(other, side, present, value);
    }

    @Override
    public Finding on(Side other) {
        return new Finding(code, other, present, value);
    }

    @Override
    public String toString() {
        return "Finding[withheld]";
    }
}
