package io.github.sacrum.workbench.diff.lock;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.sacrum.check.RuleLock;
import io.github.sacrum.workbench.diff.FilesTogether;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** Writes the lock of a pack, and says what that changed. */
public final class LockWriting {
    private static final String HEADING = """
            # The text of every rule as it was agreed on, and the version of the pack that last changed it; and the ids
            # of rules that are gone, which are never used again. Written by ./sacrum lock: do not edit it by hand.
            """;

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
        FilesTogether.write(Map.of(file, text(after)));
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

    /** The text of the file: a line a rule, in order of their ids, so that a comparison of lines shows what changed. */
    private static String text(RuleLock lock) {
        StringBuilder text = new StringBuilder(HEADING);
        text.append("rules:").append(lock.rules().isEmpty() ? " []" : "").append('\n');
        lock.rules().forEach((id, rule) -> text.append("  - {id: ")
                .append(quoted(id))
                .append(", sha256: ")
                .append(quoted(rule.sha256()))
                .append(", version: ")
                .append(quoted(rule.version()))
                .append("}\n"));
        text.append("retired:").append(lock.retired().isEmpty() ? " []" : "").append('\n');
        lock.retired().forEach((id, rule) -> text.append("  - {id: ")
                .append(quoted(id))
                .append(", version: ")
                .append(quoted(rule.version()))
                .append(", reason: ")
                .append(quoted(rule.reason()))
                .append("}\n"));
        return text.toString();
    }

    /** A text of JSON, which is one of YAML too. */
    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
