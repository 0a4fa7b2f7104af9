package io.github.sacrum.fact;

import io.github.sacrum.internal.Require;

/**
 * A measured value with its unit. Immutable and thread-safe; {@code toString} shows the unit only.
 *
 * @param value the value, a finite number
 * @param unit the unit
 */
public record Quantity(double value, Unit unit) {
    /**
     * Checks the parts.
     *
     * @throws NullPointerException if the unit is null
     * @throws IllegalArgumentException if the value is not a finite number
     */
    public Quantity {
        Require.nonNull(unit, "unit");
        Require.that(Double.isFinite(value), "The value of a quantity must be a finite number.");
    }

    /**
     * Gives this quantity in another unit.
     *
     * @param other a unit of the same dimension
     * @return the quantity in that unit
     * @throws IllegalArgumentException if the units measure different dimensions
     */
    public Quantity in(Unit other) {
        return new Quantity(unit.convert(value, other), other);
    }

    @Override
    public String toString() {
        return "Quantity[" + unit.symbol() + "]";
    }
}
