package io.github.sacrum.inference;

import io.github.sacrum.fact.Fact;

/**
 * A fact as it entered working memory: what the host asserted, on one side and in the term's unit, or what follows from
 * it by the vocabulary alone. The fact itself is concluded from it, so that host and rules may state the same thing.
 *
 * @param fact the fact
 */
public record Told(Fact fact) {}
