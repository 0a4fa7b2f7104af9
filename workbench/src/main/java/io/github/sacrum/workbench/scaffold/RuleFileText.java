package io.github.sacrum.workbench.scaffold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The text of a rule file to which a rule is added. */
final class RuleFileText {
    private static final String STATIC = "import static ";
    private static final String IMPORT = "import ";

    private RuleFileText() {}

    /** A new file with one rule. */
    static String of(String heading, String packageName, RuleText rule) {
        return "// " + heading + "\npackage " + packageName + ";\n\n" + String.join("\n", imports(rule.imports()))
                + "\n\n" + rule.text();
    }

    /** A file with a rule more, at its end, and with the imports that it lacks for it, in order. */
    static String with(String text, RuleText rule) {
        List<String> lines = new ArrayList<>(text.stripTrailing().lines().toList());
        Set<String> imports = new TreeSet<>(rule.imports());
        int at = -1;
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).startsWith(IMPORT)) {
                at = at < 0 ? line : at;
                imports.add(lines.get(line).strip());
            }
        }
        if (at < 0) {
            at = 1
                    + (int) lines.stream()
                            .takeWhile(line -> !line.startsWith("package "))
                            .count();
        }
        lines.removeIf(line -> line.startsWith(IMPORT));
        lines.addAll(Math.min(at, lines.size()), imports(imports));
        return String.join("\n", lines) + "\n\n" + rule.text();
    }

    /** Types first, then functions, both in order. */
    private static List<String> imports(Set<String> imports) {
        return imports.stream()
                .sorted(Comparator.comparing((String line) -> line.startsWith(STATIC))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
