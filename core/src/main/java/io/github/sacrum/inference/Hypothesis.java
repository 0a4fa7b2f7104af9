package io.github.sacrum.inference;

import io.github.sacrum.fact.Side;

/**
 * A condition as the facts support it. Rules that advise or explain match it; rules that weigh must not.
 *
 * @param condition id of the condition
 * @param side the side, or {@link Side#UNSPECIFIED}
 * @param band how well it is supported
 */
public record Hypothesis(String condition, Side side, Band band) {
    /**
     * Tells whether it is at least likely.
     *
     * @return whether the band is likely or better
     */
    public boolean likely() {
        return band.compareTo(Band.LIKELY) >= 0;
    }

    /**
     * Tells whether it is at least possible.
     *
     * @return whether the band is possible or better
     */
    public boolean possible() {
        return band.compareTo(Band.POSSIBLE) >= 0;
    }

    @Override
    public String toString() {
        return "Hypothesis[withheld]";
    }
}
