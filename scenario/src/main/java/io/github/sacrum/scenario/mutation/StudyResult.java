package io.github.sacrum.scenario.mutation;

import java.util.List;

/**
 * What a study found out. Immutable.
 *
 * @param rules the rules, in order of their files and lines
 * @param cases how many published cases were run
 */
public record StudyResult(List<RuleResult> rules, int cases) {
    /** Copies the list. */
    public StudyResult {
        rules = List.copyOf(rules);
    }

    /**
     * Counts mutants.
     *
     * @param fate what became of them
     * @return how many mutants of all rules it became of
     */
    public int count(MutantResult.Fate fate) {
        return rules.stream().mapToInt(rule -> rule.count(fate)).sum();
    }

    /**
     * Tells how many of the mutants that matter are noticed by a scenario.
     *
     * @return the share of the killed among the killed and the survivors, from 0 to 1; 1 if there are none
     */
    public double score() {
        int killed = count(MutantResult.Fate.KILLED);
        int all = killed + count(MutantResult.Fate.SURVIVED);
        return all == 0 ? 1 : (double) killed / all;
    }
}
