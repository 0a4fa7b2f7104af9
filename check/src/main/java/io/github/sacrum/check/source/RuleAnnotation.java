package io.github.sacrum.check.source;

/**
 * An annotation of a rule.
 *
 * @param name the name, without the at sign
 * @param value the value, without quotes around the whole of it; empty if there is none
 * @param line the line
 */
public record RuleAnnotation(String name, String value, int line) {}
