package io.github.sacrum.scenario.mutation;

import io.github.sacrum.fact.Side;
import io.github.sacrum.reasoner.Inspection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * That a rule matches: the side and the polarity of what it concludes.
 *
 * @param side the side
 * @param present the polarity
 */
record Sighting(Side side, boolean present) {
    /** What a rule of the pack concluded. */
    static Set<Sighting> of(String rule, Inspection inspection) {
        return inspection.firings().stream()
                .filter(firing -> firing.rule().equals(rule))
                .map(firing -> new Sighting(firing.side(), firing.present()))
                .collect(Collectors.toSet());
    }
}
