package io.github.sacrum.check;

import io.github.sacrum.internal.Fields;
import io.github.sacrum.internal.YamlNode;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads the document of a lock file. */
final class LockReading {
    private LockReading() {}

    static RuleLock of(YamlNode document) {
        Fields lists = new Fields(document, "A lock file", List.of("rules", "retired"));
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
        SortedMap<String, YamlNode> places = new TreeMap<>();
        for (YamlNode node : list) {
            Fields entry = new Fields(node, "A rule of the lock", fields);
            String id = text(entry, "id");
            if (entries.put(id, reading.apply(entry)) != null) {
                node.reportTwice("The rule '" + id + "'", places.get(id));
            }
            places.putIfAbsent(id, node);
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
