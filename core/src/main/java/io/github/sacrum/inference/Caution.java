package io.github.sacrum.inference;

/**
 * A reason to withhold or qualify a recommendation.
 *
 * @param rule id of the rule, whose annotations hold the reason
 * @param target id of the recommendation, or the word of a category of them
 * @param withholds true to withhold it, false to give it with the reason beside it
 */
public record Caution(String rule, String target, boolean withholds) {}
