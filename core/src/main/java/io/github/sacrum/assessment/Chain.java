package io.github.sacrum.assessment;

import java.util.List;

/**
 * A chain of cause, from what starts it to the complaint at its end. Immutable and thread-safe.
 *
 * @param stages its stages in order; several things in one stage act together
 */
public record Chain(List<List<String>> stages) {
    /** Copies the lists. */
    public Chain {
        stages = stages.stream().map(List::copyOf).toList();
    }

    /**
     * Returns the chain in one line.
     *
     * @return the stages, with arrows between them
     */
    public String line() {
        return String.join(
                " → ", stages.stream().map(stage -> String.join(" + ", stage)).toList());
    }

    @Override
    public String toString() {
        return "Chain[withheld]";
    }
}
