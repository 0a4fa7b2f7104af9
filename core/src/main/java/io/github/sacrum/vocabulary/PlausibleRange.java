package io.github.sacrum.vocabulary;

import io.github.sacrum.fact.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The values that can be true of a person, ends included. Immutable and thread-safe.
 *
 * @param unit the unit, or null of a term that has no values
 * @param low the lowest; 0 without a unit
 * @param high the highest; 0 without a unit
 */
public record PlausibleRange(@Nullable Unit unit, double low, double high) {}
