package io.github.sacrum.scenario.coverage;

import io.github.sacrum.scenario.mutation.ConstraintResult;
import io.github.sacrum.scenario.mutation.RuleResult;
import io.github.sacrum.scenario.mutation.StudyResult;
import java.util.List;

/**
 * How much of the rules is covered. Immutable.
 *
 * @param study what scenarios and cases showed
 * @param basis which of them count
 */
public record Coverage(StudyResult study, Basis basis) {
    /**
     * Returns the rules that fire.
     *
     * @return the rules
     */
    public List<RuleResult> fired() {
        return study.rules().stream().filter(basis::fires).toList();
    }

    /**
     * Counts the constraints that ask for something.
     *
     * @return how many there are
     */
    public int constraints() {
        return study.rules().stream()
                .mapToInt(rule -> rule.constraints().size())
                .sum();
    }

    /**
     * Counts constraints by the way they were seen.
     *
     * @param sight the way
     * @return how many were seen in this way
     */
    public int constraints(Sight sight) {
        return (int) study.rules().stream()
                .flatMap(rule -> rule.constraints().stream())
                .filter(constraint -> sight(constraint) == sight)
                .count();
    }

    /**
     * Tells in which ways a constraint was seen.
     *
     * @param constraint the constraint
     * @return the ways
     */
    public Sight sight(ConstraintResult constraint) {
        return basis.sight(constraint);
    }

    /**
     * Tells how many of the rules fire.
     *
     * @return the share, from 0 to 1; 1 if there are no rules
     */
    public double shareOfRules() {
        return share(fired().size(), study.rules().size());
    }

    /**
     * Tells how many of the constraints were seen both ways.
     *
     * @return the share, from 0 to 1; 1 if there are none
     */
    public double shareOfConstraints() {
        return share(constraints(Sight.BOTH), constraints());
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }

    /**
     * Prints the totals, and what is missing by file and line.
     *
     * @return some lines
     */
    public String toText() {
        return CoverageText.of(this);
    }

    /**
     * Writes the totals and every constraint.
     *
     * @return a JSON document
     */
    public String toJson() {
        return CoverageJson.of(this);
    }
}
