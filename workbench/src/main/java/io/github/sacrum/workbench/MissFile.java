package io.github.sacrum.workbench;

import io.github.sacrum.internal.Fields;
import io.github.sacrum.internal.Problems;
import io.github.sacrum.internal.Yaml;
import io.github.sacrum.internal.YamlNode;
import io.github.sacrum.problem.InvalidCaseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the file that says why cases are missed. */
final class MissFile {
    private MissFile() {}

    /** Returns the reasons by the name of the case. */
    static Map<String, Miss> read(Path file) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new FailedRunException(file + ": This cannot be read. Maybe it is not there.", e);
        }
        Problems problems = new Problems();
        Map<String, Miss> misses = new TreeMap<>();
        for (YamlNode document : Yaml.documents(file.toString(), text, problems)) {
            new Fields(document, "A file of misses", List.of("misses"))
                    .items("misses")
                    .forEach(node -> add(node, misses));
        }
        if (!problems.none()) {
            throw new InvalidCaseException(problems.list());
        }
        return misses;
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
