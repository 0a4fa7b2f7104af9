package io.github.sacrum.fact;

/** How a symptom has gone since it began. */
public enum Course {
    /** Getting better. */
    IMPROVING,
    /** Neither better nor worse. */
    STABLE,
    /** Getting worse. */
    WORSENING,
    /** Coming and going. */
    INTERMITTENT,
    /** Gone for a time, and back. */
    RECURRENT
}
