package io.github.sacrum.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation that rules can give. Immutable and thread-safe.
 *
 * @param id the id, in kebab case
 * @param name what it is called
 * @param category what kind of thing it asks for
 * @param what what to do, in a sentence or two
 * @param dose how much, how often and how long, or null
 * @param phase the phase of recovery it belongs to, or null
 * @param review when to look again, or null
 * @param strength strength of the recommendation: strong, conditional, or consensus
 * @param certainty certainty of the evidence: high, moderate, low, or very low
 * @param sources the sources, at least one
 */
public record Recommendation(
        String id,
        String name,
        Category category,
        String what,
        @Nullable String dose,
        @Nullable String phase,
        @Nullable String review,
        String strength,
        String certainty,
        List<Source> sources) {
    /** Copies the list. */
    public Recommendation {
        sources = List.copyOf(sources);
    }
}
