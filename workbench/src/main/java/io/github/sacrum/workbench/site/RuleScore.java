package io.github.sacrum.workbench.site;

import io.github.sacrum.scenario.coverage.Basis;
import io.github.sacrum.scenario.coverage.Coverage;
import io.github.sacrum.scenario.coverage.RuleTally;
import io.github.sacrum.scenario.coverage.Sight;
import io.github.sacrum.scenario.mutation.RuleResult;
import io.github.sacrum.scenario.mutation.StudyResult;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How well a rule is tested.
 *
 * @param tally what its scenarios amount to
 * @param fires whether it fires in one of them
 * @param failing how many of them it fails
 * @param cases what the published cases show of it, or null if none were run
 * @param constraints how each of its constraints was seen, in order
 */
public record RuleScore(
        RuleTally tally,
        boolean fires,
        int failing,
        @Nullable ByCases cases,
        List<SeenConstraint> constraints) {
    /** Copies the list. */
    public RuleScore {
        constraints = List.copyOf(constraints);
    }

    /**
     * What the published cases show of a rule.
     *
     * @param fires whether it fires in one of them
     * @param seenBothWays how many of its constraints they show both ways
     */
    public record ByCases(boolean fires, int seenBothWays) {}

    /**
     * A constraint, and in which ways it was seen.
     *
     * @param offset where it begins in the text of its rule
     * @param text the constraint, as written
     * @param byScenarios the ways in which the scenarios of the rule show it
     * @param byCases the ways in which the published cases show it, or null if none were run
     */
    public record SeenConstraint(
            int offset,
            String text,
            Sight byScenarios,
            @Nullable Sight byCases) {}

    /**
     * Takes the scores of all rules from a study.
     *
     * @param study what scenarios, and perhaps published cases, showed
     * @return the scores, by the rules' ids
     */
    public static Map<String, RuleScore> of(StudyResult study) {
        Coverage scenarios = new Coverage(study, Basis.SCENARIOS);
        Coverage cases = study.cases() == 0 ? null : new Coverage(study, Basis.CASES);
        Map<String, RuleScore> scores = new TreeMap<>();
        study.rules().forEach(rule -> scores.put(rule.id(), of(rule, scenarios, cases)));
        return scores;
    }

    private static RuleScore of(RuleResult rule, Coverage scenarios, @Nullable Coverage cases) {
        List<SeenConstraint> constraints = rule.constraints().stream()
                .map(constraint -> new SeenConstraint(
                        constraint.offset(),
                        constraint.text(),
                        scenarios.sight(constraint),
                        cases == null ? null : cases.sight(constraint)))
                .toList();
        ByCases byCases = cases == null
                ? null
                : new ByCases(rule.firedByCases(), (int) constraints.stream()
                        .filter(constraint -> constraint.byCases() == Sight.BOTH)
                        .count());
        return new RuleScore(
                RuleTally.of(rule), rule.firedByScenarios(), rule.failing().size(), byCases, constraints);
    }

    /** Whether nothing is left to be wished for. */
    boolean whole() {
        return fires
                && failing == 0
                && tally.seenBothWays() == tally.constraints()
                && tally.killed() == tally.mutants();
    }
}
