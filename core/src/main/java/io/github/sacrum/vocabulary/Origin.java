package io.github.sacrum.vocabulary;

import java.util.Locale;

/** The part of the body from which a complaint comes. */
public enum Origin {
    /** The hip and what surrounds it. */
    HIP,
    /** The lumbar spine and its nerve roots. */
    SPINE,
    /** The pelvis: sacroiliac joint and deep gluteal region. */
    PELVIS,
    /** Hip and spine together. */
    BOTH,
    /** Somewhere else: a vessel, an organ, the whole body. */
    OTHER,
    /** The facts do not tell. */
    UNDETERMINED;

    /**
     * Returns the word that data files and documents use.
     *
     * @return the name in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
