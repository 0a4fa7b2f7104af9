package io.github.sacrum.workbench;

import io.github.sacrum.scenario.mutation.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** Prints how far a study has come: one line that changes where somebody watches, otherwise a plain line now and then. */
final class StudyProgress implements Progress {
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);
    private static final int WIDTH = 60;

    private final PrintStream err;
    private final boolean watched;
    private Instant last = Instant.now();

    /**
     * Makes a printer.
     *
     * @param watched whether the stream is a terminal
     */
    StudyProgress(PrintStream err, boolean watched) {
        this.err = err;
        this.watched = watched;
    }

    @Override
    public void tried(int done, int all, Duration left) {
        String line = done == all
                ? all + " mutants tried"
                : done + " of " + all + " mutants tried, about " + words(left) + " left";
        if (watched) {
            err.print("\r" + line + " ".repeat(Math.max(0, WIDTH - line.length())) + (done == all ? "\n" : ""));
            err.flush();
        } else if (done == all || Duration.between(last, Instant.now()).compareTo(BETWEEN_LINES) >= 0) {
            last = Instant.now();
            err.println(line);
        }
    }

    private static String words(Duration left) {
        return left.toMinutes() == 0
                ? left.toSeconds() + " s"
                : left.toMinutes() + " min " + left.toSecondsPart() + " s";
    }
}
