package io.github.sacrum.inference;

import java.util.Locale;

/** How well the facts support a condition, in steps with fixed names and thresholds. */
public enum Band {
    /** A red flag names it, but nothing that is known opens it, so that its support was not weighed. */
    NOT_WEIGHED(0),
    /** Ruled out by the host, or by a rule: what it ails is not there any more. */
    EXCLUDED(0),
    /** Support under 0.03. */
    VERY_UNLIKELY(0),
    /** Support from 0.03. */
    UNLIKELY(0.03),
    /** Support from 0.15. */
    POSSIBLE(0.15),
    /** Support from 0.5. */
    LIKELY(0.5),
    /** Support from 0.8. */
    VERY_LIKELY(0.8),
    /** Known to the host. */
    ESTABLISHED(1);

    private final double from;

    Band(double from) {
        this.from = from;
    }

    /**
     * Returns the band of a support.
     *
     * @param support 0 to 1
     * @return the band; never {@link #NOT_WEIGHED}, or what only a host can say
     */
    public static Band of(double support) {
        for (Band band : new Band[] {VERY_LIKELY, LIKELY, POSSIBLE, UNLIKELY}) {
            if (support >= band.from) {
                return band;
            }
        }
        return VERY_UNLIKELY;
    }

    /**
     * Returns the lowest support of the band.
     *
     * @return 0 to 1
     */
    public double from() {
        return from;
    }

    /**
     * Returns the words that documents use.
     *
     * @return the name in lower case, with spaces
     */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
