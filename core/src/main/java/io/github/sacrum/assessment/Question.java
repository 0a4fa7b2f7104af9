package io.github.sacrum.assessment;

/**
 * Something not known that would matter. Immutable and thread-safe.
 *
 * @param term id of the term
 * @param name what clinicians call it
 * @param ask what to ask the person, or how to examine
 * @param why what the answer bears on
 * @param safety whether a red flag depends on it
 */
public record Question(String term, String name, String ask, String why, boolean safety) {}
