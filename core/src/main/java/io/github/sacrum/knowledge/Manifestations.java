package io.github.sacrum.knowledge;

import io.github.sacrum.internal.Require;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Signs that conditions account for though no rule weighs them: opinion, by which no condition gains. It keeps a condition
 * from being marked down for a sign that belongs to it. Immutable and thread-safe.
 *
 * @param ofCondition for each condition that has some, the ids of its signs
 * @param unspecific the ids of signs that any painful condition may bring, or age alone
 */
public record Manifestations(Map<String, Set<String>> ofCondition, Set<String> unspecific) {
    /** None at all. */
    static final Manifestations NONE = new Manifestations(Map.of(), Set.of());

    /** Copies the collections. */
    public Manifestations {
        ofCondition = ofCondition.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
        unspecific = Set.copyOf(unspecific);
    }

    /**
     * Returns the signs of a condition.
     *
     * @param condition its id
     * @return the ids of the signs, none if none is written
     */
    public Set<String> of(String condition) {
        return ofCondition.getOrDefault(Require.nonNull(condition, "condition"), Set.of());
    }
}
