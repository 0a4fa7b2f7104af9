package io.github.sacrum.scenario.draft;

import org.jspecify.annotations.Nullable;

/** The numbers that meet the needs so far, and the one of them to give: as near to an edge as the step allows. */
final class Range {
    private final double step;
    private @Nullable Double low;
    private @Nullable Double high;

    Range(double step) {
        this.step = step;
    }

    void narrow(String operator, double number) {
        switch (operator) {
            case "<" -> atMost(number - step);
            case "<=" -> atMost(number);
            case ">" -> atLeast(number + step);
            case ">=" -> atLeast(number);
            case "==" -> {
                atLeast(number);
                atMost(number);
            }
            default -> atLeast(number + step);
        }
    }

    private void atLeast(double number) {
        low = low == null ? (Double) number : (Double) Math.max(low, number);
    }

    private void atMost(double number) {
        high = high == null ? (Double) number : (Double) Math.min(high, number);
    }

    /** A number at the edge, without the noise of binary fractions; the one given if there is no edge. */
    double pick(double otherwise) {
        Double edge = low == null ? high : low;
        return edge == null ? otherwise : Math.round(edge * 1000) / 1000.0;
    }
}
