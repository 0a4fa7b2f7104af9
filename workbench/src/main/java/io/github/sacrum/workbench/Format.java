package io.github.sacrum.workbench;

import java.util.Locale;

/** How a command writes what it has found. */
enum Format {
    /** For people. */
    TEXT,
    /** For programs: a JSON document a line. */
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
