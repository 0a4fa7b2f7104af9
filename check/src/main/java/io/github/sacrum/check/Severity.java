package io.github.sacrum.check;

import java.util.Locale;

/** How bad a complaint is. The build refuses both unless it is told otherwise. */
public enum Severity {
    /** It is wrong whatever was meant. */
    FAULT,
    /** It is wrong unless there is a reason, which the pack can give in its file {@code accepted.yaml}. */
    WARNING;

    /**
     * Returns the word for messages and for JSON.
     *
     * @return the word
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
