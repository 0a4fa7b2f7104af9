package io.github.sacrum.inference;

import io.github.sacrum.fact.Side;

/**
 * A complaint that a mechanism accounts for: the end of a chain of cause.
 *
 * @param mechanism id of the mechanism
 * @param side side of the mechanism
 * @param complaint id of the complaint's term
 * @param complaintSide side of the complaint
 */
public record Consequence(String mechanism, Side side, String complaint, Side complaintSide) {
    @Override
    public String toString() {
        return "Consequence[withheld]";
    }
}
