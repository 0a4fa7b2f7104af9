package io.github.sacrum.scenario.mutation;

import java.time.Duration;

/** Told how far a study has come. Called by one thread at a time. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress SILENT = (done, all, left) -> {};

    /**
     * Some more mutants were tried.
     *
     * @param done how many were tried
     * @param all how many must be tried
     * @param left how long the others will take, as far as can be told
     */
    void tried(int done, int all, Duration left);
}
