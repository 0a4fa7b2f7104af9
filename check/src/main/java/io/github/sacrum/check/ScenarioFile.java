package io.github.sacrum.check;

import io.github.sacrum.internal.Problems;
import io.github.sacrum.internal.Yaml;
import io.github.sacrum.internal.YamlNode;
import io.github.sacrum.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which rules a scenario file expects to fire, and which to be silent. Everything else in it is for whoever runs it.
 *
 * @param fires the rules expected to fire
 * @param silent the rules expected to be silent
 * @param unreadable why it cannot be read, if it is no YAML
 */
record ScenarioFile(List<Expected> fires, List<Expected> silent, List<Problem> unreadable) {
    /** How the name of a scenario file ends. */
    static final String SUFFIX = ".cases.yaml";

    private static final List<String> FIELDS =
            List.of("scenarios", "variants", "expect", "fires", "silent", "weighs", "opens", "raises");
    private static final List<String> NESTING = List.of("scenarios", "variants", "expect");
    private static final List<String> BY_RULE = List.of("weighs", "opens", "raises");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** A rule that is named, and where. */
    record Expected(String rule, Place place) {}

    ScenarioFile {
        fires = List.copyOf(fires);
        silent = List.copyOf(silent);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * Reads what can be read of a file; only text that is no YAML is reported. Where a rule is the name of a field, it is
     * found among those that there are.
     */
    static ScenarioFile read(String file, String text, List<String> rules) {
        Problems problems = new Problems();
        List<YamlNode> documents = Yaml.documents(file, text, problems);
        List<Problem> unreadable = problems.list();
        Walk walk = new Walk(rules, new ArrayList<>(), new ArrayList<>());
        documents.forEach(walk::on);
        return new ScenarioFile(walk.fires, walk.silent, unreadable);
    }

    /** What is collected on the way through a file. */
    private record Walk(List<String> rules, List<Expected> fires, List<Expected> silent) {
        void on(YamlNode node) {
            if (node.isList()) {
                node.items("").forEach(this::on);
            } else if (node.isMapping()) {
                Map<String, YamlNode> fields = node.fields("", FIELDS);
                Stream.ofNullable(fields.get("fires")).forEach(list -> collect(list, fires));
                Stream.ofNullable(fields.get("silent")).forEach(list -> collect(list, silent));
                NESTING.stream()
                        .flatMap(name -> Stream.ofNullable(fields.get(name)))
                        .forEach(this::on);
                BY_RULE.stream()
                        .flatMap(name -> Stream.ofNullable(fields.get(name)))
                        .filter(YamlNode::isMapping)
                        .forEach(byRule -> byRule.fields("", rules)
                                .forEach((rule, said) -> fires.add(new Expected(rule, Place.of(said.place())))));
            }
        }

        /** The id stands first; a side may follow. */
        private static void collect(YamlNode node, List<Expected> into) {
            for (YamlNode item : node.isList() ? node.items("") : List.of(node)) {
                String written = item.written();
                if (written != null && !written.isBlank()) {
                    into.add(new Expected(
                            SPACE.splitAsStream(written.strip()).findFirst().orElse(""), Place.of(item.place())));
                }
            }
        }
    }
}
