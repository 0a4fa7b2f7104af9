package io.github.sacrum.workbench.diff;

import java.util.Locale;

/** A step from one semantic version to the next, from the least to the greatest. */
enum Step {
    /** Nothing that a host can notice. */
    NONE,
    /** Texts, sources, limits. */
    PATCH,
    /** Something added, or weighed in another way. */
    MINOR,
    /** Something that hosts rely on is gone, means something else, or is less urgent. */
    MAJOR;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
