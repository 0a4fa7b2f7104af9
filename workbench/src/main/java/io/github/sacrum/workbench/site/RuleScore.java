package io.github.sacrum.workbench.site;

/**
 * How well the scenarios test a rule.
 *
 * @param scenarios the number of scenarios in which it fires or must stay silent
 * @param constraints the number of its constraints
 * @param seenBothWays how many of them the scenarios see both met and not met
 * @param mutants the number of changes of it that were tried
 * @param killed how many of them a scenario notices
 */
public record RuleScore(int scenarios, int constraints, int seenBothWays, int mutants, int killed) {}
