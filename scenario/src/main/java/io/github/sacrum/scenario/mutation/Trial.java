package io.github.sacrum.scenario.mutation;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the scenarios of a rule, or published cases, showed of it and its mutants. Mutants stand by their names.
 *
 * @param fires whether the rule fires in one of them, as a scenario demands
 * @param nearMiss whether it must be silent in one where leaving out one constraint would let it fire
 * @param turned whether one gives a fact that the rule reads the other way round, or denies it
 * @param killed what kills each mutant that is killed
 * @param decisive the mutants without a constraint that make a difference anywhere
 * @param refused what the compiler says of the mutants that it refuses
 * @param failing the scenarios that the rule itself fails
 */
record Trial(
        boolean fires,
        boolean nearMiss,
        boolean turned,
        Map<String, String> killed,
        Set<String> decisive,
        Map<String, String> refused,
        List<String> failing) {
    /** Nothing was tried. */
    static final Trial NONE = new Trial(false, false, false, Map.of(), Set.of(), Map.of(), List.of());

    Trial {
        killed = Map.copyOf(killed);
        decisive = Set.copyOf(decisive);
        refused = Map.copyOf(refused);
        failing = List.copyOf(failing);
    }
}
