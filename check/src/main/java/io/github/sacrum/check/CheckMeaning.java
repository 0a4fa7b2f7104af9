package io.github.sacrum.check;

/**
 * What one check of the linter asks for, for people who read its complaints.
 *
 * @param id the check's own id, in kebab case
 * @param severity how bad its complaints are
 * @param asks what it asks of a pack, in a sentence
 * @param why why that matters, in a sentence or two
 */
public record CheckMeaning(String id, Severity severity, String asks, String why) {}
