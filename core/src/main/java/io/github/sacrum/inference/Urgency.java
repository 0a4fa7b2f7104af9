package io.github.sacrum.inference;

import java.util.Locale;

/** How soon a person must be seen, from the least to the most urgent. */
public enum Urgency {
    /** No haste. */
    ROUTINE("Routine: no sign that haste is needed."),
    /** Within weeks. */
    SOON("Soon: see a clinician within weeks."),
    /** The same day to a few days. */
    URGENT("Urgent: see a clinician the same day or within days."),
    /** Now. */
    EMERGENCY("Emergency: act now.");

    private final String sentence;

    Urgency(String sentence) {
        this.sentence = sentence;
    }

    /**
     * Returns what it means.
     *
     * @return a sentence
     */
    public String sentence() {
        return sentence;
    }

    /**
     * Returns the word that data files and documents use.
     *
     * @return the name in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
