package io.github.sacrum.workbench.scaffold;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A drafted rule, as it is written into a rule file.
 *
 * @param id its id
 * @param sentence the sentence that names it
 * @param annotations its other annotations
 * @param conditions its conditions, a line each
 * @param conclusion its right-hand side
 * @param imports what the file must import for it
 */
record RuleText(
        String id,
        String sentence,
        Map<String, String> annotations,
        List<String> conditions,
        String conclusion,
        Set<String> imports) {
    private static final Set<String> QUOTED = Set.of("pretest", "lr", "limits", "reason");
    private static final List<String> OF_THEIR_OWN = List.of("group", "reason", "limits");

    RuleText {
        annotations = new LinkedHashMap<>(annotations);
        conditions = List.copyOf(conditions);
        imports = new TreeSet<>(imports);
    }

    /** The rule, laid out as the others are. */
    String text() {
        StringBuilder text = new StringBuilder("rule \"" + sentence + "\"\n    @id( " + id + " )");
        annotations.forEach((name, value) -> {
            if (!OF_THEIR_OWN.contains(name)) {
                text.append(' ').append(annotation(name, value));
            }
        });
        for (String name : OF_THEIR_OWN) {
            String value = annotations.get(name);
            if (value != null) {
                text.append("\n    ").append(annotation(name, value));
            }
        }
        text.append("\nwhen\n");
        conditions.forEach(line -> text.append("    ").append(line).append('\n'));
        return text.append("then\n    ").append(conclusion).append("\nend\n").toString();
    }

    private static String annotation(String name, String value) {
        return "@" + name + "( " + (QUOTED.contains(name) ? '"' + value + '"' : value) + " )";
    }
}
