package io.github.sacrum.scenario.coverage;

import io.github.sacrum.scenario.mutation.Mutant;
import io.github.sacrum.scenario.mutation.MutantResult;
import io.github.sacrum.scenario.mutation.RuleResult;
import java.util.Arrays;
import java.util.List;

/** What the scenarios of every rule must hold. */
public enum Requirement {
    /** One that fires it. */
    FIRES("no scenario fires it: give all that it asks for, and expect fires: [%s]"),
    /** One in which it stays silent for want of one thing. */
    NEAR_MISS("no scenario nearly fires it: give all that it asks for but one thing, and expect silent: [%s]"),
    /** One in which a fact is told the other way round. */
    TURNED("no scenario tells a fact that it reads the other way round: give one with absent: true, and name %s"),
    /** One on each side of the edge of every threshold. */
    EDGES("the edge of a threshold is not tried: give the number itself and the next one beyond it, and name %s");

    private final String lack;

    Requirement(String lack) {
        this.lack = lack;
    }

    /**
     * Finds what the scenarios of a rule lack.
     *
     * @param rule the rule
     * @return what they lack, in order; nothing if the rule has all that it needs
     */
    public static List<Requirement> missing(RuleResult rule) {
        return Arrays.stream(values())
                .filter(requirement -> !requirement.isMet(rule))
                .toList();
    }

    /**
     * Says what a rule lacks, and how to give it.
     *
     * @param rule the rule
     * @return half a sentence
     */
    public String lack(RuleResult rule) {
        return lack.formatted(rule.id());
    }

    private boolean isMet(RuleResult rule) {
        return switch (this) {
            case FIRES -> rule.firedByScenarios();
            case NEAR_MISS -> rule.nearMiss() || rule.constraints().isEmpty();
            case TURNED -> rule.turned() || !rule.readsFacts();
            case EDGES ->
                rule.mutants().stream()
                        .noneMatch(mutant -> mutant.mutant().operator() == Mutant.Operator.BOUNDARY
                                && mutant.fate() == MutantResult.Fate.SURVIVED);
        };
    }
}
