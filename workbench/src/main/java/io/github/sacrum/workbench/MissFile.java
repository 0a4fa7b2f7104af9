package io.github.sacrum.workbench;

import io.github.sacrum.internal.Fields;
import io.github.sacrum.internal.YamlNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the file that says why cases are missed. */
final class MissFile {
    private MissFile() {}

    /** Returns the reasons by the name of the case. */
    static Map<String, Miss> read(Path file) {
        return DataFile.read(file, document -> {
            Map<String, Miss> misses = new TreeMap<>();
            new Fields(document, "A file of misses", List.of("misses"))
                    .items("misses")
                    .forEach(node -> add(node, misses));
            return misses;
        });
    }

    private static void add(YamlNode node, Map<String, Miss> misses) {
        Fields fields = new Fields(node, "A miss", List.of("case", "reason", "why"));
        String name = fields.text("case");
        Miss.Reason reason = fields.word("reason", Miss.Reason.class);
        String why = fields.text("why");
        if (name == null || reason == null || why == null) {
            node.report(
                    "A miss must say its case, its reason (knowledge-gap, not-in-the-case or disagreement) and why.");
        } else if (misses.put(name, new Miss(name, reason, why)) != null) {
            node.report("The case '" + name + "' has two reasons.");
        }
    }
}
