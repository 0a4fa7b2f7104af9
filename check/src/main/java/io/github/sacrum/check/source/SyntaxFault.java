package io.github.sacrum.check.source;

/**
 * A place where a rule file does not parse.
 *
 * @param line the line, from one
 * @param message what the parser says
 */
public record SyntaxFault(int line, String message) {}
