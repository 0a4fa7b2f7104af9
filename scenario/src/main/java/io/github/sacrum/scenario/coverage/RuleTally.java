package io.github.sacrum.scenario.coverage;

import io.github.sacrum.scenario.mutation.MutantResult.Fate;
import io.github.sacrum.scenario.mutation.RuleResult;

/**
 * What the scenarios of a rule amount to, in numbers.
 *
 * @param rule id of the rule
 * @param scenarios the scenarios that name it, without mirror images
 * @param constraints its constraints that ask for something
 * @param seenBothWays those of them that scenarios show both ways
 * @param mutants its mutants that count: those that are killed and those that survive
 * @param killed those of them that are killed
 */
public record RuleTally(String rule, int scenarios, int constraints, int seenBothWays, int mutants, int killed) {
    /**
     * Counts.
     *
     * @param result what is known of the rule
     * @return the numbers
     */
    public static RuleTally of(RuleResult result) {
        return new RuleTally(
                result.id(),
                result.scenarios(),
                result.constraints().size(),
                (int) result.constraints().stream()
                        .filter(constraint -> Basis.SCENARIOS.sight(constraint) == Sight.BOTH)
                        .count(),
                result.count(Fate.KILLED) + result.count(Fate.SURVIVED),
                result.count(Fate.KILLED));
    }
}
