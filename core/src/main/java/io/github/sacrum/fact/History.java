package io.github.sacrum.fact;

import io.github.sacrum.internal.Require;
import org.jspecify.annotations.Nullable;

/**
 * What happened before: an injury, an exposure, a medicine, an operation, a treatment that was tried and what it did.
 * Immutable and thread-safe; {@code toString} shows no patient value.
 *
 * @param code id of a term of kind history
 * @param side the side; {@link Side#UNSPECIFIED} where it is unknown or the term has none
 * @param present true if it happened, false if the person says it did not
 * @param ago how long ago it happened or began, or null if unknown
 * @param effect what a treatment did, or null if unknown or no treatment
 * @param value the amount, or null if the term has none
 */
public record History(
        String code,
        Side side,
        boolean present,
        @Nullable Quantity ago,
        @Nullable Effect effect,
        @Nullable Quantity value)
        implements Fact {
    /**
     * Checks the parts.
     *
     * @throws NullPointerException if the code or the side is null
     * @throws IllegalArgumentException if the code is not in kebab case, the time is negative or no time, or something
     *     that did not happen has an amount
     */
    public History {
        Require.code(code, "code of a piece of history");
        Require.nonNull(side, "side of a piece of history");
        Times.check(ago, "time since history " + code);
        Require.that(value == null || present, "History " + code + " cannot have an amount and be absent at once.");
    }

    /**
     * Something that happened.
     *
     * @param code id of a term of kind history
     * @return the piece of history, on no stated side
     */
    public static History present(String code) {
        return new History(code, Side.UNSPECIFIED, true, null, null, null);
    }

    /**
     * Something that did not happen.
     *
     * @param code id of a term of kind history
     * @return the piece of history, on no stated side
     */
    public static History absent(String code) {
        return new History(code, Side.UNSPECIFIED, false, null, null, null);
    }

    /**
     * Returns this piece of history with the time since it happened or began.
     *
     * @param time how many, not negative
     * @param unit of which unit of time
     * @return the piece of history
     */
    public History ago(double time, Unit unit) {
        return new History(code, side, present, new Quantity(time, unit), effect, value);
    }

    /**
     * Returns this treatment with what it did.
     *
     * @param outcome what it did
     * @return the piece of history
     */
    public History withEffect(Effect outcome) {
        return new History(code, side, present, ago, Require.nonNull(outcome, "effect"), value);
    }

    /**
     * Returns this piece of history with an amount.
     *
     * @param amount the amount
     * @param unit its unit
     * @return the piece of history
     */
    public History withValue(double amount, Unit unit) {
        return new History(code, side, present, ago, effect, new Quantity(amount, unit));
    }

    /**
     * Returns the time since it happened or began in days.
     *
     * @return days, or null if unknown
     */
    public @Nullable Double daysAgo() {
        return Times.days(ago);
    }

    /**
     * Returns the amount, in the unit of {@link #value()}; rules see it in the unit of the term.
     *
     * @return the amount, or null if there is none
     */
    public @Nullable Double amount() {
        return value == null ? null : (Double) value.value();
    }

    @Override
    public History recoded(String other) {
        return new History(other, side, present, ago, effect, value);
    }

    @Override
    public History on(Side other) {
        return new History(code, other, present, ago, effect, value);
    }

    @Override
    public String toString() {
        return "History[withheld]";
    }
}
