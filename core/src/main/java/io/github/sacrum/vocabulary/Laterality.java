package io.github.sacrum.vocabulary;

import io.github.sacrum.fact.Side;
import java.util.Locale;

/** Which sides a fact of a term may have. */
public enum Laterality {
    /** Left, right or bilateral. */
    PAIRED,
    /** Left, right, bilateral or midline. */
    AXIAL,
    /** No side. */
    NONE;

    /**
     * Tells whether a side is allowed; an unspecified one always is.
     *
     * @param side the side
     * @return whether a fact may have it
     */
    public boolean allows(Side side) {
        return switch (side) {
            case UNSPECIFIED -> true;
            case MIDLINE -> this == AXIAL;
            case LEFT, RIGHT, BILATERAL -> this != NONE;
        };
    }

    /**
     * Returns the word that data files use.
     *
     * @return the name in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
