package io.github.sacrum.vocabulary;

/**
 * The values that can be true of a person, ends included. Immutable and thread-safe.
 *
 * @param low the lowest
 * @param high the highest
 */
public record PlausibleRange(double low, double high) {
    static final PlausibleRange NONE = new PlausibleRange(0, 0);
}
