package io.github.sacrum.casefile;

import org.jspecify.annotations.Nullable;

/**
 * The publication that a case is taken from. Immutable and thread-safe; {@code toString} shows none of it, because
 * titles of case reports tell of the patient.
 *
 * @param authors the authors, or null
 * @param year the year, or null
 * @param title the title, or null
 * @param journal where it appeared, or null
 * @param url where it can be read, or null
 * @param doi its digital object identifier, or null
 */
public record CaseSource(
        @Nullable String authors,
        @Nullable String year,
        @Nullable String title,
        @Nullable String journal,
        @Nullable String url,
        @Nullable String doi) {
    @Override
    public String toString() {
        return "CaseSource[withheld]";
    }
}
