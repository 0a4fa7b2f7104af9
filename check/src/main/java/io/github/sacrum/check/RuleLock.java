package io.github.sacrum.check;

import io.github.sacrum.internal.Problems;
import io.github.sacrum.internal.Yaml;
import io.github.sacrum.problem.InvalidKnowledgeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the lock file of a pack says: which text of which rule was agreed on, and which ids must never be used again.
 * Immutable.
 *
 * @param rules the rules by their ids
 * @param retired the rules that are gone, by their ids, which are never used again since records of assessments name them
 */
public record RuleLock(SortedMap<String, Locked> rules, SortedMap<String, Retired> retired) {
    /** The lock of a pack that never had one. */
    public static final RuleLock NONE = new RuleLock(new TreeMap<>(), new TreeMap<>());

    /** The name of the file. */
    static final String NAME = "rules.lock.yaml";

    /**
     * Copies the maps.
     *
     * @param rules the rules by their ids
     * @param retired the rules that are gone, by their ids
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
     * Reads the lock of a pack.
     *
     * @param file where it belongs
     * @return what it says; nothing if there is none yet
     * @throws InvalidKnowledgeException if it is no lock file; it lists everything that is wrong
     */
    public static RuleLock read(Path file) {
        Problems problems = new Problems();
        RuleLock lock = read(file, NAME, problems);
        if (!problems.none()) {
            throw new InvalidKnowledgeException(problems.list());
        }
        return lock;
    }

    /** Reads a lock that messages call by a name. */
    static RuleLock read(Path file, String name, Problems problems) {
        if (!Files.exists(file)) {
            return NONE;
        }
        try {
            return Yaml.document(name, Files.readString(file), problems)
                    .map(LockReading::of)
                    .orElse(NONE);
        } catch (IOException e) {
            throw new UncheckedIOException("The file cannot be read: " + NAME, e);
        }
    }

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
}
