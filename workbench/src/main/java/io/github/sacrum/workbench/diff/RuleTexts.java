package io.github.sacrum.workbench.diff;

import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.knowledge.RulePlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Describes rules. A compiled pack holds their annotations and the digests of their texts, but not the texts: where one
 * of two versions is compiled, the conditions of a rule whose digest differs cannot be compared.
 */
final class RuleTexts {
    /** What a rule asks for. */
    static final String CONDITIONS = "conditions";

    /** What a rule does then. */
    static final String CONCLUSION = "conclusion";

    /** The digest of its text. */
    static final String DIGEST = "digest";

    private static final String SENTENCE = "sentence";

    private RuleTexts() {}

    static Item of(SourceRule rule) {
        Map<String, List<String>> fields = annotations(rule.name(), rule.values());
        fields.put(CONDITIONS, conditions(rule.text()));
        fields.put(CONCLUSION, lines(rule.consequence().text()));
        fields.put(DIGEST, List.of(rule.digest()));
        return new Item(rule.title(), rule.name(), fields);
    }

    static Item of(RuleInfo rule) {
        Map<String, List<String>> fields = annotations(rule.name(), rule.annotations());
        RulePlace place = rule.place();
        fields.put(DIGEST, List.of(place == null ? "unknown" : place.digest()));
        return new Item(rule.id(), rule.name(), fields);
    }

    private static Map<String, List<String>> annotations(String name, Map<String, String> annotations) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put(SENTENCE, List.of(name));
        new TreeMap<>(annotations).forEach((annotation, value) -> {
            if (!annotation.equals("id")) {
                fields.put("@" + annotation, List.of(value));
            }
        });
        return fields;
    }

    /** The lines between those of {@code when} and {@code then}; all of them if the rule is laid out in another way. */
    private static List<String> conditions(String text) {
        List<String> lines = lines(text);
        int from = lines.indexOf("when");
        int to = lines.indexOf("then");
        return from < 0 || to < from ? lines : lines.subList(from + 1, to);
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Takes out of what differs between two rules that which only the form of a version makes differ. */
    static List<FieldChange> reconciled(Item before, Item after, List<FieldChange> changes) {
        if (!before.fields().containsKey(DIGEST)) {
            return changes;
        }
        List<FieldChange> told = new ArrayList<>(
                changes.stream().filter(change -> !isText(change.field())).toList());
        if (changes.stream().noneMatch(change -> change.field().equals(DIGEST))) {
            // The same text; an overlay may have given it other numbers.
            return told;
        }
        if (before.fields().containsKey(CONDITIONS) && after.fields().containsKey(CONDITIONS)) {
            changes.stream()
                    .filter(change -> isText(change.field()) && !change.field().equals(DIGEST))
                    .filter(change -> !joined(change.before()).equals(joined(change.after())))
                    .forEach(told::add);
        } else {
            told.add(new FieldChange(CONDITIONS, List.of(), List.of()));
        }
        return told;
    }

    private static boolean isText(String field) {
        return List.of(CONDITIONS, CONCLUSION, DIGEST).contains(field);
    }

    private static String joined(List<String> lines) {
        return String.join(" ", lines);
    }
}
