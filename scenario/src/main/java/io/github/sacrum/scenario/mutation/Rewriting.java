package io.github.sacrum.scenario.mutation;

/**
 * A constraint written otherwise.
 *
 * @param operator the sort of change
 * @param name what is changed, in words
 * @param text the constraint, changed; empty if nothing of it is left
 */
record Rewriting(Mutant.Operator operator, String name, String text) {}
