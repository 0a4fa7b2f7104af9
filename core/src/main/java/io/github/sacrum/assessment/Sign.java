package io.github.sacrum.assessment;

/**
 * A symptom or finding that the host told. Immutable and thread-safe.
 *
 * @param term id of the term
 * @param name what clinicians call it
 */
public record Sign(String term, String name) {
    @Override
    public String toString() {
        return "Sign[withheld]";
    }
}
