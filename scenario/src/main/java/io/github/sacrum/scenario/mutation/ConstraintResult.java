package io.github.sacrum.scenario.mutation;

/**
 * In which ways a constraint was seen. Immutable.
 *
 * @param text the constraint, as written
 * @param offset where it begins in the text of its rule
 * @param line the line in the rule's file
 * @param trueByScenarios whether the rule fires in one of its scenarios, so that the constraint holds
 * @param falseByScenarios whether in one of its scenarios the rule does otherwise without the constraint
 * @param trueByCases whether the rule fires in a published case
 * @param falseByCases whether in a published case the rule would do otherwise without the constraint
 */
public record ConstraintResult(
        String text,
        int offset,
        int line,
        boolean trueByScenarios,
        boolean falseByScenarios,
        boolean trueByCases,
        boolean falseByCases) {}
