package io.github.sacrum.fact;

/** What a treatment that was tried did. */
public enum Effect {
    /** The complaint went. */
    RELIEVED,
    /** The complaint eased. */
    PARTLY_RELIEVED,
    /** No change. */
    UNCHANGED,
    /** The complaint grew. */
    WORSE
}
