package io.github.sacrum.live;

import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.problem.Problem;
import io.github.sacrum.reasoner.Reasoner;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading files that nobody wrote to meanwhile.
 *
 * @param digest of the files that were read, or empty if they cannot be read
 * @param reasoner of the knowledge, or null if something is wrong with it
 * @param problems what is wrong
 */
record Reading(Optional<String> digest, @Nullable Reasoner reasoner, List<Problem> problems) {
    private static final int MOST = 40;
    private static final long PAUSE_MILLISECONDS = 50;

    /** Reads until the files are the same before and after, so that no half-saved state is taken. */
    static Reading of(KnowledgeSource source) {
        List<Path> folders = source.folders();
        try {
            for (int times = 0; times < MOST; times++) {
                Optional<String> before = FolderText.digest(folders);
                Reading reading = once(source, before);
                if (before.equals(FolderText.digest(folders))) {
                    return reading;
                }
                Thread.sleep(PAUSE_MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return refused(
                FolderText.digest(folders),
                new Problem("", "The files go on changing. Maybe something is still writing them: read them later."));
    }

    private static Reading once(KnowledgeSource source, Optional<String> digest) {
        try {
            return new Reading(digest, Reasoner.of(source.read()), List.of());
        } catch (InvalidKnowledgeException e) {
            return new Reading(digest, null, e.problems());
        } catch (UncheckedIOException e) {
            return refused(digest, new Problem("", "A file cannot be read. Maybe it is gone, or not yours to read."));
        } catch (RuntimeException | LinkageError e) {
            // The engine itself gave up on these rules; whatever it threw must not end the watching.
            return refused(
                    digest,
                    new Problem(
                            "",
                            "The rules cannot be made into a reasoner ("
                                    + e.getClass().getSimpleName()
                                    + "). Maybe undo the last change."));
        }
    }

    private static Reading refused(Optional<String> digest, Problem problem) {
        return new Reading(digest, null, List.of(problem));
    }

    /** The reasoner; the exception lists what is wrong instead. */
    Reasoner orThrow() {
        if (reasoner == null) {
            throw new InvalidKnowledgeException(problems);
        }
        return reasoner;
    }
}
