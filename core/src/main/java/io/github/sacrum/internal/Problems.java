package io.github.sacrum.internal;

import io.github.sacrum.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Collects problems while an input is read, so that all of them are reported at once. Not thread-safe. */
public final class Problems {
    private final List<Problem> found = new ArrayList<>();

    /** Starts with none. */
    public Problems() {}

    /**
     * Notes a problem.
     *
     * @param place where it is
     * @param message what is wrong
     */
    public void add(String place, String message) {
        found.add(new Problem(place, message));
    }

    /**
     * Returns what was noted so far.
     *
     * @return the problems, in the order in which they were noted
     */
    public List<Problem> list() {
        return List.copyOf(found);
    }

    /**
     * Tells whether anything was noted.
     *
     * @return whether there is no problem
     */
    public boolean none() {
        return found.isEmpty();
    }
}
