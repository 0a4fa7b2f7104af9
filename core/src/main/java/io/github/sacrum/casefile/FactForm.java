package io.github.sacrum.casefile;

import io.github.sacrum.internal.Fields;
import io.github.sacrum.internal.YamlNode;
import io.github.sacrum.vocabulary.TermKind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The form of one fact: which kind it is, and the fields that belong to the kind.
 *
 * @param kind symptom, finding, history or condition
 * @param fields its fields
 */
record FactForm(TermKind kind, Fields fields) {
    private static final Map<TermKind, List<String>> PARTS = parts();
    private static final List<String> NAMES = names();

    private static Map<TermKind, List<String>> parts() {
        Map<TermKind, List<String>> parts = new LinkedHashMap<>();
        parts.put(
                TermKind.SYMPTOM,
                List.of(
                        "side",
                        "absent",
                        "severity",
                        "duration",
                        "onset",
                        "course",
                        "quality",
                        "aggravated-by",
                        "relieved-by",
                        "not-aggravated-by",
                        "not-relieved-by"));
        parts.put(TermKind.FINDING, List.of("side", "absent", "value", "unit"));
        parts.put(TermKind.HISTORY, List.of("side", "absent", "ago", "effect", "value", "unit"));
        parts.put(TermKind.CONDITION, List.of("side", "absent"));
        return parts;
    }

    /** Reads the form; returns null if the fact has not exactly one kind, which is noted at its place. */
    static @Nullable FactForm of(YamlNode node) {
        Fields fields = new Fields(node, "A fact", NAMES);
        List<TermKind> kinds =
                PARTS.keySet().stream().filter(kind -> fields.has(kind.word())).toList();
        if (kinds.size() != 1) {
            if (node.isMapping()) {
                node.report(
                        kinds.isEmpty()
                                ? "A fact must name its term. Maybe with 'symptom', 'finding', 'history' or"
                                        + " 'condition'."
                                : "A fact must be of one kind, but names " + kinds.size()
                                        + " terms. Maybe write a fact for each.");
            }
            return null;
        }
        TermKind kind = kinds.get(0);
        List<String> parts = PARTS.getOrDefault(kind, List.of());
        fields.names().stream()
                .filter(name -> !name.equals(kind.word()) && !parts.contains(name))
                .forEach(name -> fields.placeOf(name)
                        .report("A " + kind.word() + " has no field '" + name
                                + "'. Maybe leave it out, or write a fact of" + " another kind."));
        return new FactForm(kind, fields);
    }

    private static List<String> names() {
        Set<String> names = new LinkedHashSet<>();
        PARTS.forEach((kind, parts) -> {
            names.add(kind.word());
            names.addAll(parts);
        });
        return List.copyOf(names);
    }
}
