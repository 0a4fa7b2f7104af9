package io.github.sacrum.check;

/**
 * A range of numbers.
 *
 * @param low the lower end
 * @param lowIn whether the lower end belongs to it
 * @param high the upper end
 * @param highIn whether the upper end belongs to it
 */
record Range(double low, boolean lowIn, double high, boolean highIn) {
    /** All numbers. */
    static final Range ALL = new Range(Double.NEGATIVE_INFINITY, true, Double.POSITIVE_INFINITY, true);

    /** The numbers that a demand leaves; of whole numbers the ends always belong to it. */
    static Range of(Demand demand, boolean whole) {
        double number = demand.number();
        if (Double.isNaN(number)) {
            return ALL;
        }
        return switch (demand.kind()) {
            case EQUAL -> new Range(number, true, number, true);
            case ABOVE ->
                whole
                        ? new Range(Math.floor(number) + 1, true, ALL.high, true)
                        : new Range(number, false, ALL.high, true);
            case FROM -> new Range(whole ? Math.ceil(number) : number, true, ALL.high, true);
            case BELOW ->
                whole ? new Range(ALL.low, true, Math.ceil(number) - 1, true) : new Range(ALL.low, true, number, false);
            case UP_TO -> new Range(ALL.low, true, whole ? Math.floor(number) : number, true);
            case UNEQUAL, HOLDS, LACKS, OPEN -> ALL;
        };
    }

    /** The numbers that are in both. */
    Range within(Range other) {
        boolean lower = low > other.low || (low == other.low && !lowIn);
        boolean upper = high < other.high || (high == other.high && !highIn);
        return new Range(
                lower ? low : other.low,
                lower ? lowIn : other.lowIn,
                upper ? high : other.high,
                upper ? highIn : other.highIn);
    }

    boolean isEmpty() {
        return low > high || (low == high && !(lowIn && highIn));
    }

    /** Whether every number of another range is in this one. */
    boolean holds(Range other) {
        return other.isEmpty() || other.within(this).equals(other);
    }
}
