package io.github.sacrum.fact;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Units of measurement, each of one dimension, convertible within it. */
public enum Unit {
    /** Degree of arc. */
    DEGREE("deg", Dimension.ANGLE, 1),
    /** Radian. */
    RADIAN("rad", Dimension.ANGLE, 180 / Math.PI),
    /** Millimetre. */
    MILLIMETRE("mm", Dimension.LENGTH, 1),
    /** Centimetre. */
    CENTIMETRE("cm", Dimension.LENGTH, 10),
    /** Metre. */
    METRE("m", Dimension.LENGTH, 1000),
    /** Inch. */
    INCH("in", Dimension.LENGTH, 25.4),
    /** Second. */
    SECOND("s", Dimension.TIME, 1d / 86_400),
    /** Minute. */
    MINUTE("min", Dimension.TIME, 1d / 1440),
    /** Hour. */
    HOUR("h", Dimension.TIME, 1d / 24),
    /** Day. */
    DAY("day", Dimension.TIME, 1),
    /** Week. */
    WEEK("week", Dimension.TIME, 7),
    /** Month, the mean of the Gregorian calendar. */
    MONTH("month", Dimension.TIME, 365.2425 / 12),
    /** Year, the mean of the Gregorian calendar. */
    YEAR("year", Dimension.TIME, 365.2425),
    /** Kilogram. */
    KILOGRAM("kg", Dimension.MASS, 1),
    /** Pound. */
    POUND("lb", Dimension.MASS, 0.45359237),
    /** Kilogram a square metre, of the body mass index. */
    KILOGRAM_PER_SQUARE_METRE("kg/m2", Dimension.BODY_MASS_INDEX, 1),
    /** Degree Celsius. */
    CELSIUS("degC", Dimension.TEMPERATURE, 1),
    /** Degree Fahrenheit. */
    FAHRENHEIT("degF", Dimension.TEMPERATURE, 5d / 9),
    /** Millimetre of mercury. */
    MILLIMETRE_OF_MERCURY("mmHg", Dimension.PRESSURE, 1),
    /** A minute, of a rate. */
    PER_MINUTE("/min", Dimension.RATE, 1),
    /** Millimetre an hour, of the erythrocyte sedimentation rate. */
    MILLIMETRE_PER_HOUR("mm/h", Dimension.SEDIMENTATION, 1),
    /** Microgram a litre. */
    MICROGRAM_PER_LITRE("ug/L", Dimension.MASS_CONCENTRATION, 0.001),
    /** Milligram a litre. */
    MILLIGRAM_PER_LITRE("mg/L", Dimension.MASS_CONCENTRATION, 1),
    /** Milligram a decilitre. */
    MILLIGRAM_PER_DECILITRE("mg/dL", Dimension.MASS_CONCENTRATION, 10),
    /** Gram a decilitre. */
    GRAM_PER_DECILITRE("g/dL", Dimension.MASS_CONCENTRATION, 10_000),
    /** Gram a litre. */
    GRAM_PER_LITRE("g/L", Dimension.MASS_CONCENTRATION, 1000),
    /** Micromole a litre. */
    MICROMOLE_PER_LITRE("umol/L", Dimension.AMOUNT_CONCENTRATION, 0.001),
    /** Millimole a litre. */
    MILLIMOLE_PER_LITRE("mmol/L", Dimension.AMOUNT_CONCENTRATION, 1),
    /** Unit a litre. */
    UNIT_PER_LITRE("U/L", Dimension.ACTIVITY, 1),
    /** Thousand million a litre, of cells. */
    GIGA_PER_LITRE("G/L", Dimension.CELL_COUNT, 1),
    /** One a microlitre, of cells. */
    PER_MICROLITRE("/uL", Dimension.CELL_COUNT, 0.001),
    /** Thousand a microlitre, of cells. */
    THOUSAND_PER_MICROLITRE("K/uL", Dimension.CELL_COUNT, 1),
    /** Millilitre. */
    MILLILITRE("mL", Dimension.VOLUME, 1),
    /** Litre. */
    LITRE("L", Dimension.VOLUME, 1000),
    /** Hundredth part. */
    PERCENT("%", Dimension.FRACTION, 1),
    /** Point of a score. */
    POINTS("points", Dimension.SCORE, 1),
    /** Number of things. */
    COUNT("count", Dimension.COUNT, 1);

    private static final Map<String, Unit> BY_SYMBOL =
            Arrays.stream(values()).collect(Collectors.toMap(Unit::symbol, Function.identity()));
    private static final double FREEZING_IN_FAHRENHEIT = 32;

    private final String symbol;
    private final Dimension dimension;
    private final double factor;

    Unit(String symbol, Dimension dimension, double factor) {
        this.symbol = symbol;
        this.dimension = dimension;
        this.factor = factor;
    }

    private enum Dimension {
        ANGLE,
        LENGTH,
        TIME,
        MASS,
        BODY_MASS_INDEX,
        TEMPERATURE,
        PRESSURE,
        RATE,
        SEDIMENTATION,
        MASS_CONCENTRATION,
        AMOUNT_CONCENTRATION,
        ACTIVITY,
        CELL_COUNT,
        VOLUME,
        FRACTION,
        SCORE,
        COUNT
    }

    /**
     * Finds a unit by its symbol; a plural s after a word is allowed.
     *
     * @param symbol the symbol, for instance {@code deg}, {@code mm/h} or {@code weeks}
     * @return the unit, or empty if there is none
     */
    public static Optional<Unit> ofSymbol(String symbol) {
        String key = symbol.strip();
        Unit exact = BY_SYMBOL.get(key);
        if (exact == null && key.endsWith("s")) {
            exact = BY_SYMBOL.get(key.substring(0, key.length() - 1));
        }
        return Optional.ofNullable(exact);
    }

    /**
     * Returns the symbol.
     *
     * @return the symbol, as case files write it
     */
    public String symbol() {
        return symbol;
    }

    /**
     * Tells whether values of this unit can be given in another.
     *
     * @param other the other unit
     * @return whether both measure the same dimension
     */
    public boolean convertsTo(Unit other) {
        return dimension == other.dimension;
    }

    /**
     * Gives a value of this unit in another one.
     *
     * @param value the value in this unit
     * @param other a unit of the same dimension
     * @return the value in the other unit
     * @throws IllegalArgumentException if the units measure different dimensions
     */
    public double convert(double value, Unit other) {
        if (!convertsTo(other)) {
            throw new IllegalArgumentException(symbol + " cannot be converted to " + other.symbol + ".");
        }
        if (this == other) {
            return value;
        }
        double base = this == FAHRENHEIT ? (value - FREEZING_IN_FAHRENHEIT) * factor : value * factor;
        return other == FAHRENHEIT ? base / other.factor + FREEZING_IN_FAHRENHEIT : base / other.factor;
    }
}
