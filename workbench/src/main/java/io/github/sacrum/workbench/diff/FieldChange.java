package io.github.sacrum.workbench.diff;

import java.util.List;

/**
 * A field that says something else than before.
 *
 * @param field the name of the field
 * @param before what it said; empty if nothing
 * @param after what it says; empty if nothing
 */
record FieldChange(String field, List<String> before, List<String> after) {
    FieldChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Returns what it no longer says. */
    List<String> lost() {
        return before.stream().filter(value -> !after.contains(value)).toList();
    }

    /** Returns what it says now and did not before. */
    List<String> gained() {
        return after.stream().filter(value -> !before.contains(value)).toList();
    }
}
