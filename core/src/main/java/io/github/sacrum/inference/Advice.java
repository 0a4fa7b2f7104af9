package io.github.sacrum.inference;

import io.github.sacrum.fact.Side;

/**
 * A recommendation that a rule gives.
 *
 * @param recommendation id of the recommendation
 * @param side the side it is for, or {@link Side#UNSPECIFIED}
 */
public record Advice(String recommendation, Side side) {
    @Override
    public String toString() {
        return "Advice[withheld]";
    }
}
