package io.github.sacrum.assessment;

import java.util.List;

/**
 * Facts that cannot all be true. Neither side of it counts for or against a condition; a red flag stands all the same.
 * Immutable and thread-safe.
 *
 * @param subject what they contradict each other about
 * @param facts the facts in conflict, in words
 */
public record Contradiction(String subject, List<String> facts) {
    /** Copies the list. */
    public Contradiction {
        facts = List.copyOf(facts);
    }

    @Override
    public String toString() {
        return "Contradiction[withheld]";
    }
}
