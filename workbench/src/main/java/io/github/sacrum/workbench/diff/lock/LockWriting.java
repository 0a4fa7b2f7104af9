package io.github.sacrum.workbench.diff.lock;

import io.github.sacrum.workbench.diff.FilesTogether;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** Writes the lock of a pack, and says what that changed. */
public final class LockWriting {
    private LockWriting() {}

    /**
     * Writes a lock unless it says what it said before.
     *
     * @param file where it belongs
     * @param before what it said
     * @param after what it says
     * @return a sentence about what changed
     */
    public static String write(Path file, RuleLock before, RuleLock after) {
        if (before.equals(after) && Files.exists(file)) {
            return "The lock is up to date.";
        }
        FilesTogether.write(Map.of(file, after.text()));
        long added = after.rules().keySet().stream()
                .filter(id -> !before.rules().containsKey(id))
                .count();
        long changed = after.rules().entrySet().stream()
                .filter(rule -> before.rules().containsKey(rule.getKey())
                        && !Objects.equals(before.rules().get(rule.getKey()), rule.getValue()))
                .count();
        int retired = after.retired().size() - before.retired().size();
        return "Wrote " + file.getFileName() + ": " + added + " new, " + changed + " changed, " + retired
                + " retired, of " + after.rules().size() + (after.rules().size() == 1 ? " rule." : " rules.");
    }
}
