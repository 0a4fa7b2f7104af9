package io.github.sacrum.scenario.mutation;

import java.time.Duration;
import java.time.Instant;

/** Works out how long the rest will take from how long the first part took. Thread-safe. */
final class Countdown {
    private final Progress progress;
    private final int all;
    private final Instant begun = Instant.now();
    private int done;

    Countdown(Progress progress, int all) {
        this.progress = progress;
        this.all = all;
    }

    synchronized void done(int more) {
        done += more;
        Duration taken = Duration.between(begun, Instant.now());
        progress.tried(
                done,
                all,
                done == 0 ? Duration.ZERO : taken.multipliedBy(all - done).dividedBy(done));
    }
}
