package io.github.sacrum.check.source;

/**
 * A construct of the rule language beyond patterns, annotations and one conclusion, such as {@code salience}.
 *
 * @param word the word that names it
 * @param line the line
 */
public record Construct(String word, int line) {}
