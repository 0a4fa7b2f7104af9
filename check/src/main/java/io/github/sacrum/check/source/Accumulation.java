package io.github.sacrum.check.source;

import java.util.List;
import java.util.Set;

/**
 * An {@code accumulate} of a rule's conditions.
 *
 * @param line the line
 * @param patterns the patterns it goes over
 * @param collected the variables that it collects into a list or set
 * @param constraints the constraints on its results
 */
public record Accumulation(
        int line, List<SourcePattern> patterns, Set<String> collected, List<SourceConstraint> constraints) {
    /** Copies the collections. */
    public Accumulation {
        patterns = List.copyOf(patterns);
        collected = Set.copyOf(collected);
        constraints = List.copyOf(constraints);
    }
}
