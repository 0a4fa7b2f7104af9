package io.github.sacrum.knowledge;

/**
 * Where a rule stands in the sources of its pack.
 *
 * @param file the rule file, from the pack's folder on
 * @param line the line, from one
 * @param digest SHA-256 of the rule's text, in which neither comments nor the layout count
 */
public record RulePlace(String file, int line, String digest) {}
