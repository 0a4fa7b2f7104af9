package io.github.sacrum.fact;

/** Laterality of a fact or conclusion, from the patient's point of view. */
public enum Side {
    /** The patient's left. */
    LEFT,
    /** The patient's right. */
    RIGHT,
    /** Both sides. */
    BILATERAL,
    /** The midline of the body. */
    MIDLINE,
    /** The side is not known, or the thing has no sides. */
    UNSPECIFIED;

    /**
     * Returns this side as a mirror shows it.
     *
     * @return left for right, right for left, and every other side unchanged
     */
    public Side mirrored() {
        return switch (this) {
            case LEFT -> RIGHT;
            case RIGHT -> LEFT;
            default -> this;
        };
    }
}
