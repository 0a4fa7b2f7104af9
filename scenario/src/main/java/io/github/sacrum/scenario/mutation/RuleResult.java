package io.github.sacrum.scenario.mutation;

import io.github.sacrum.check.source.SourceRule;
import java.util.List;

/**
 * What is known of a rule once its scenarios, and published cases, were run with it and its mutants. Immutable.
 *
 * @param id id of the rule
 * @param source the rule as written
 * @param scenarios how many scenarios name it, without mirror images
 * @param firedByScenarios whether it fires in a scenario that demands it
 * @param firedByCases whether it fires in a published case
 * @param nearMiss whether it is silent in a scenario where leaving out one constraint would let it fire
 * @param readsFacts whether it reads a fact that can be denied
 * @param turned whether one of its scenarios says the opposite of a fact that it reads
 * @param constraints its constraints that ask for something, in order; without those whose absence is accepted as a
 *     mutant, or says the same
 * @param mutants its mutants, in order
 * @param failing the scenarios that the rule itself fails
 * @param cached whether this was known from an earlier run
 */
public record RuleResult(
        String id,
        SourceRule source,
        int scenarios,
        boolean firedByScenarios,
        boolean firedByCases,
        boolean nearMiss,
        boolean readsFacts,
        boolean turned,
        List<ConstraintResult> constraints,
        List<MutantResult> mutants,
        List<String> failing,
        boolean cached) {
    /** Copies the lists. */
    public RuleResult {
        constraints = List.copyOf(constraints);
        mutants = List.copyOf(mutants);
        failing = List.copyOf(failing);
    }

    /**
     * Counts mutants.
     *
     * @param fate what became of them
     * @return how many of the rule's mutants it became of
     */
    public int count(MutantResult.Fate fate) {
        return (int) mutants.stream().filter(mutant -> mutant.fate() == fate).count();
    }
}
