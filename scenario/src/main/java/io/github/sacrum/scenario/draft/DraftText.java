package io.github.sacrum.scenario.draft;

import io.github.sacrum.knowledge.RuleInfo;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Writes a draft as scenario files have it. */
final class DraftText {
    private static final int WIDTH = 118;

    private DraftText() {}

    static String of(
            RuleInfo rule,
            Witness base,
            String expected,
            List<Variant> variants,
            BiFunction<RuleInfo, Variant, String> expectation) {
        StringBuilder text =
                new StringBuilder("  - name: ").append(quoted(rule.name())).append('\n');
        if (!base.patient().isEmpty()) {
            text.append("    patient: ").append(base.patient()).append('\n');
        }
        text.append("    given:\n");
        base.facts().forEach(fact -> text.append("      - ").append(fact).append('\n'));
        text.append("    expect: {").append(expected).append("}\n");
        List<String> written = new ArrayList<>();
        Map<String, List<String>> swaps = new LinkedHashMap<>();
        Set<String> names = new HashSet<>();
        for (Variant variant : variants) {
            String expect = expectation.apply(rule, variant);
            Swap swap = swapped(base, variant.witness());
            if (swap != null && expect.equals(expected)) {
                swaps.computeIfAbsent(swap.from(), key -> new ArrayList<>()).add(swap.to());
            } else {
                String name = variant.name();
                for (int number = 2; !names.add(name); number++) {
                    name = variant.name() + ", " + number;
                }
                written.add(variant(name, base, variant.witness(), expect));
            }
        }
        if (!written.isEmpty() || !swaps.isEmpty()) {
            text.append("    variants:\n");
        }
        swaps.forEach((code, others) -> text.append(line(
                "any other that counts beside " + code,
                List.of("replacing: " + code, "by: [" + String.join(", ", others) + "]"),
                expected)));
        written.forEach(text::append);
        return text.toString();
    }

    /** A code that stands in the place of another. */
    private record Swap(String from, String to) {}

    /** The code that stands in the place of another, if that is all that differs. */
    private static @Nullable Swap swapped(Witness base, Witness other) {
        List<String> left = List.copyOf(base.facts());
        List<String> right = List.copyOf(other.facts());
        if (left.size() != right.size() || !base.patient().equals(other.patient())) {
            return null;
        }
        Set<Swap> pairs = new HashSet<>();
        for (int fact = 0; fact < left.size(); fact++) {
            String from = base.codes().get(fact);
            String to = other.codes().get(fact);
            if (!left.get(fact).replace(": " + from, ": " + to).equals(right.get(fact))) {
                return null;
            }
            if (!from.equals(to)) {
                pairs.add(new Swap(from, to));
            }
        }
        return pairs.size() == 1 ? pairs.iterator().next() : null;
    }

    private static String variant(String name, Witness base, Witness other, String expect) {
        List<String> fields = new ArrayList<>();
        if (!other.patient().equals(base.patient())) {
            fields.add("patient: " + (other.patient().isEmpty() ? "{}" : other.patient()));
        }
        Swap swap = swapped(base, other);
        if (swap != null) {
            fields.add("replacing: " + swap.from());
            fields.add("by: [" + swap.to() + "]");
            return line(name, fields, expect);
        }
        Set<String> changed = new TreeSet<>();
        List<String> facts = List.copyOf(other.facts());
        for (int fact = 0; fact < facts.size(); fact++) {
            if (!base.facts().contains(facts.get(fact))) {
                changed.add(other.codes().get(fact));
            }
        }
        List<String> gone = new ArrayList<>();
        List<String> before = List.copyOf(base.facts());
        for (int fact = 0; fact < before.size(); fact++) {
            String code = base.codes().get(fact);
            boolean lost = !other.facts().contains(before.get(fact)) && !changed.contains(code);
            if (lost && other.codes().contains(code)) {
                changed.add(code);
            } else if (lost && !gone.contains(code)) {
                gone.add(code);
            }
        }
        List<String> with = new ArrayList<>();
        for (int fact = 0; fact < facts.size(); fact++) {
            if (changed.contains(other.codes().get(fact))) {
                with.add(facts.get(fact));
            }
        }
        if (!gone.isEmpty()) {
            fields.add("without: [" + String.join(", ", gone) + "]");
        }
        if (!with.isEmpty()) {
            fields.add("with: [" + String.join(", ", with) + "]");
        }
        return line(name, fields, expect);
    }

    /** One line if it fits, else a line for each field. */
    private static String line(String name, List<String> fields, String expect) {
        List<String> all = new ArrayList<>(List.of("name: " + quoted(name)));
        all.addAll(fields);
        all.add("expect: {" + expect + "}");
        String line = "      - {" + String.join(", ", all) + "}";
        return line.length() <= WIDTH ? line + "\n" : "      - " + String.join("\n        ", all) + "\n";
    }

    private static String quoted(String name) {
        boolean plain = name.matches("[A-Za-z][A-Za-z0-9 .;()/'=<>+-]*") && !name.endsWith(" ");
        return plain ? name : '"' + name.replace("\"", "'") + '"';
    }
}
