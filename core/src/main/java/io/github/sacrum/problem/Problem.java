package io.github.sacrum.problem;

import java.util.Objects;

/**
 * One thing wrong with an input. Immutable and thread-safe.
 *
 * @param place where it is: {@code file:line:column}, or a path such as {@code facts[3]}, or empty if the whole is meant
 * @param message what is wrong and, where one is near, the right thing; it holds no patient value
 */
public record Problem(String place, String message) {
    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part is null
     */
    public Problem {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public String toString() {
        return place.isEmpty() ? message : place + ": " + message;
    }
}
