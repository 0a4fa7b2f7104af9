package io.github.sacrum.workbench.diff.lock;

import io.github.sacrum.check.RulePack;
import io.github.sacrum.internal.Fields;
import io.github.sacrum.internal.Problems;
import io.github.sacrum.internal.Yaml;
import io.github.sacrum.internal.YamlNode;
import io.github.sacrum.problem.InvalidKnowledgeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Where the lock of a pack stands, and how it is read. */
public final class LockFile {
    private static final String NAME = "rules.lock.yaml";
    private static final Path USUAL = Path.of("src", "main", "resources");

    private LockFile() {}

    /**
     * Says where the lock of a pack belongs.
     *
     * @param pack the sources of the pack
     * @return {@code rules.lock.yaml} beside the {@code src} of its module, or else beside its {@code pack.yaml}
     */
    public static Path of(RulePack pack) {
        Path folder = pack.folder();
        return folder.endsWith(USUAL)
                ? folder.resolve("../../..").normalize().resolve(NAME)
                : folder.resolve(pack.root()).resolve(NAME);
    }

    /**
     * Reads the lock of a pack.
     *
     * @param file where it belongs
     * @return what it says; nothing if there is none yet
     * @throws InvalidKnowledgeException if it is no lock file; it lists everything that is wrong
     */
    public static RuleLock read(Path file) {
        if (!Files.exists(file)) {
            return RuleLock.NONE;
        }
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The file cannot be read: " + NAME, e);
        }
        Problems problems = new Problems();
        RuleLock lock = Yaml.document(NAME, text, problems)
                .map(document -> lock(new Fields(document, "A lock file", List.of("rules", "retired"))))
                .orElse(RuleLock.NONE);
        if (!problems.none()) {
            throw new InvalidKnowledgeException(problems.list());
        }
        return lock;
    }

    private static RuleLock lock(Fields lists) {
        return new RuleLock(
                entries(
                        lists.items("rules"),
                        List.of("id", "sha256", "version"),
                        entry -> new RuleLock.Locked(text(entry, "sha256"), text(entry, "version"))),
                entries(
                        lists.items("retired"),
                        List.of("id", "version", "reason"),
                        entry -> new RuleLock.Retired(text(entry, "version"), text(entry, "reason"))));
    }

    private static <T> SortedMap<String, T> entries(
            List<YamlNode> list, List<String> fields, Function<Fields, T> reading) {
        SortedMap<String, T> entries = new TreeMap<>();
        for (YamlNode node : list) {
            Fields entry = new Fields(node, "A rule of the lock", fields);
            if (entries.put(text(entry, "id"), reading.apply(entry)) != null) {
                node.report("The rule '" + text(entry, "id") + "' is there twice. Maybe two changes were merged.");
            }
        }
        return entries;
    }

    private static String text(Fields entry, String name) {
        String text = entry.text(name);
        if (text == null && !entry.has(name)) {
            entry.node().report("A rule of the lock must have the field '" + name + "'.");
        }
        return text == null ? "" : text;
    }
}
