package io.github.sacrum.scenario.mutation;

import java.util.Locale;

/** Writes shares in percent, rounded down: what is not all is never printed as 100 %. */
public final class Percent {
    private static final int TENTHS_OF_ALL = 1000;

    private Percent() {}

    /**
     * Writes a part of a whole.
     *
     * @param part the part
     * @param whole the whole; all of nothing is everything
     * @return the share in percent, with one digit after the point
     */
    public static String of(int part, int whole) {
        return of(whole == 0 ? 1 : (double) part / whole);
    }

    /**
     * Writes a share.
     *
     * @param share from 0 to 1
     * @return the share in percent, with one digit after the point
     */
    public static String of(double share) {
        return String.format(Locale.ROOT, "%.1f %%", Math.floor(share * TENTHS_OF_ALL + 1e-9) / 10);
    }
}
