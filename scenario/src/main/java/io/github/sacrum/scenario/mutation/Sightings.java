package io.github.sacrum.scenario.mutation;

import io.github.sacrum.fact.Side;
import io.github.sacrum.reasoner.Inspection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What rules and shadows concluded in one run. */
final class Sightings {
    private final Inspection inspection;
    private final Set<String> missing;
    private final Map<String, Set<Sighting>> observed = new HashMap<>();

    /**
     * Reads an inspection.
     *
     * @param missing the shadows that were not run
     */
    Sightings(Inspection inspection, Set<String> missing) {
        this.inspection = inspection;
        this.missing = missing;
        for (String observation : inspection.observed()) {
            int second = observation.lastIndexOf(ShadowRule.MARK);
            int first = second < 0 ? -1 : observation.lastIndexOf(ShadowRule.MARK, second - 1);
            if (first >= 0) {
                observed.computeIfAbsent(observation.substring(0, first), name -> new HashSet<>())
                        .add(new Sighting(
                                Side.valueOf(observation.substring(first + 1, second)),
                                Boolean.parseBoolean(observation.substring(second + 1))));
            }
        }
    }

    Inspection inspection() {
        return inspection;
    }

    /** What a rule of the pack concluded. */
    Set<Sighting> ofRule(String rule) {
        return Sighting.of(rule, inspection);
    }

    /** What a shadow would have concluded, or null if it was not run. */
    @Nullable
    Set<Sighting> ofShadow(String shadow) {
        return missing.contains(shadow) ? null : observed.getOrDefault(shadow, Set.of());
    }
}
