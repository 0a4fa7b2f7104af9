package io.github.sacrum.fact;

/** How a symptom began. */
public enum Onset {
    /** Within moments, or with one event. */
    SUDDEN,
    /** Over days or longer, without one event. */
    GRADUAL
}
