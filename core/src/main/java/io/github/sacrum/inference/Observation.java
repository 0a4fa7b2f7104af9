package io.github.sacrum.inference;

/**
 * That a rule matches. No pack concludes it: tools add rules that do, to learn what other rules would have done.
 *
 * @param rule the name of the rule
 */
public record Observation(String rule) {}
