package io.github.sacrum.vocabulary;

import java.util.Locale;

/** What a term stands for. */
public enum TermKind {
    /** A complaint that a person reports. */
    SYMPTOM,
    /** A result of an examination, an image or a laboratory. */
    FINDING,
    /** Something that happened before. */
    HISTORY,
    /** A disease or syndrome. */
    CONDITION,
    /** A link of a chain of cause. */
    MECHANISM,
    /** What aggravates or relieves a symptom. */
    FACTOR,
    /** What a symptom feels like. */
    QUALITY,
    /** An occupation or a sport. */
    ACTIVITY;

    /**
     * Returns the word that data files use.
     *
     * @return the name in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
