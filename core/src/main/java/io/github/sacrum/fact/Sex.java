package io.github.sacrum.fact;

/** Sex as the published evidence records it. */
public enum Sex {
    /** Female. */
    FEMALE,
    /** Male. */
    MALE
}
