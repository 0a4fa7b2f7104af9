package io.github.sacrum.workbench.site;

import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.knowledge.RulePlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Takes the text of each rule of a pack from the files that the pack was built from. */
public final class RuleFiles {
    private RuleFiles() {}

    /**
     * Reads the texts of rules.
     *
     * @param pack the pack, which knows in which file and on which line each rule begins
     * @param root the directory in which its {@code pack.yaml} stands
     * @return the texts, by the rules' ids; without those whose file the pack does not know
     * @throws RefusedSiteException if a file is missing, or does not hold a rule where the pack has it
     */
    public static Map<String, String> read(KnowledgePack pack, Path root) {
        Map<Path, List<String>> files = new HashMap<>();
        Map<String, String> texts = new TreeMap<>();
        for (RuleInfo rule : pack.rules()) {
            RulePlace place = rule.place();
            if (place != null) {
                Path file = root.resolve(place.file());
                texts.put(rule.id(), text(rule, file, place.line(), files.computeIfAbsent(file, RuleFiles::lines)));
            }
        }
        return texts;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new RefusedSiteException(
                    file + ": This rule file cannot be read. Maybe the directory of pack.yaml is another one.");
        }
    }

    /** From the line of the rule's name to the line that says end. */
    private static String text(RuleInfo rule, Path file, int line, List<String> lines) {
        int first = line - 1;
        if (first >= lines.size() || !lines.get(first).contains("\"" + rule.name() + "\"")) {
            throw new RefusedSiteException(file + ":" + line + ": The pack has the rule " + rule.id()
                    + " here, but the file does not. Maybe build the pack again.");
        }
        int last = first;
        while (last < lines.size() - 1 && !lines.get(last).strip().equals("end")) {
            last++;
        }
        return String.join("\n", lines.subList(first, last + 1)) + "\n";
    }
}
