package io.github.sacrum.knowledge;

import io.github.sacrum.internal.YamlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The index that the build writes beside compiled rules: where each stands in the sources and what it names. */
final class RuleIndex {
    private RuleIndex() {}

    /** Where a rule stands, the terms its conditions name, and for each condition the terms any one of which meets it. */
    record Entry(RulePlace place, Set<String> terms, List<Set<String>> needs) {}

    static Map<String, Entry> read(YamlNode document) {
        Map<String, Entry> entries = new HashMap<>();
        YamlNode rules = document.fields("A rule index", List.of("rules")).get("rules");
        if (rules == null) {
            document.report("A rule index must have a list 'rules'.");
            return entries;
        }
        for (YamlNode rule : rules.items("rules")) {
            Map<String, YamlNode> fields = rule.fields(
                    "An entry of the rule index", List.of("id", "file", "line", "sha256", "terms", "needs"));
            FieldReader reader = new FieldReader(rule, fields);
            String id = reader.required("id");
            String file = reader.required("file");
            String sha256 = reader.required("sha256");
            YamlNode line = fields.get("line");
            Integer number = line == null ? null : line.whole("line");
            if (id != null && file != null && sha256 != null && number != null) {
                List<Set<String>> needs = reader.texts("needs").stream()
                        .map(any -> Set.of(any.split(" ")))
                        .toList();
                entries.put(
                        id,
                        new Entry(new RulePlace(file, number, sha256), new TreeSet<>(reader.texts("terms")), needs));
            }
        }
        return entries;
    }
}
