package io.github.sacrum.workbench.diff.lock;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the lock file of a pack says. Immutable.
 *
 * @param rules the rules by their ids
 * @param retired the rules that are gone, by their ids, which are never used again
 */
public record RuleLock(SortedMap<String, Locked> rules, SortedMap<String, Retired> retired) {
    /** The lock of a pack that never had one. */
    static final RuleLock NONE = new RuleLock(new TreeMap<>(), new TreeMap<>());

    private static final String HEADING = """
            # The text of every rule as it was agreed on, and the version of the pack that last changed it; and the ids
            # of rules that are gone, which are never used again. Written by ./sacrum lock: do not edit it by hand.
            """;

    /**
     * Copies the maps.
     *
     * @param rules the rules by their ids
     * @param retired the rules that are gone, by their ids, which are never used again
     */
    public RuleLock {
        rules = new TreeMap<>(rules);
        retired = new TreeMap<>(retired);
    }

    /**
     * A rule.
     *
     * @param sha256 the digest of its text
     * @param version the version of the pack that last changed it
     */
    public record Locked(String sha256, String version) {}

    /**
     * A rule that is gone.
     *
     * @param version the first version of the pack without it
     * @param reason why it is gone
     */
    public record Retired(String version, String reason) {}

    /**
     * Returns every id that was ever used.
     *
     * @return the ids of rules, those that are gone too
     */
    public SortedSet<String> ids() {
        SortedSet<String> ids = new TreeSet<>(rules.keySet());
        ids.addAll(retired.keySet());
        return ids;
    }

    /** The text of the file: a line a rule, in order of their ids, so that a comparison of lines shows what changed. */
    String text() {
        StringBuilder text = new StringBuilder(HEADING);
        text.append("rules:").append(rules.isEmpty() ? " []" : "").append('\n');
        rules.forEach((id, rule) -> text.append("  - {id: ")
                .append(quoted(id))
                .append(", sha256: ")
                .append(quoted(rule.sha256()))
                .append(", version: ")
                .append(quoted(rule.version()))
                .append("}\n"));
        text.append("retired:").append(retired.isEmpty() ? " []" : "").append('\n');
        retired.forEach((id, rule) -> text.append("  - {id: ")
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
