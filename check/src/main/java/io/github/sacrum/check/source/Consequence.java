package io.github.sacrum.check.source;

/**
 * The right-hand side of a rule.
 *
 * @param text the text without comments
 * @param line the line of the first statement
 */
public record Consequence(String text, int line) {}
