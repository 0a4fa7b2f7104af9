package io.github.sacrum.workbench.scaffold;

import io.github.sacrum.knowledge.RuleKind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What an author says on the command line of what a new rule does: the annotations of its kind. */
public final class KindOptions {
    @Option(names = "--condition", paramLabel = "ID", description = "The condition that is opened or weighed.")
    @Nullable
    String condition;

    @Option(names = "--pretest", paramLabel = "P", description = "Opens the condition with this share of people.")
    @Nullable
    String pretest;

    @Option(
            names = "--lr",
            paramLabel = "RATIOS",
            description = "Weighs the condition: \"present / absent\", - where none is published.")
    @Nullable
    String ratio;

    @Option(names = "--group", paramLabel = "ID", description = "The dependence group of a rule that weighs.")
    @Nullable
    String group;

    @Option(names = "--derives", paramLabel = "FINDING", description = "Derives a finding.")
    @Nullable
    String derives;

    @Option(names = "--mechanism", paramLabel = "ID", description = "Infers a mechanism.")
    @Nullable
    String mechanism;

    @Option(names = "--flag", paramLabel = "CONDITION", description = "Raises a red flag.")
    @Nullable
    String flag;

    @Option(names = "--urgency", paramLabel = "WORD", description = "Of a red flag: soon, urgent or emergency.")
    @Nullable
    String urgency;

    @Option(names = "--recommendation", paramLabel = "ID", description = "Gives a recommendation.")
    @Nullable
    String recommendation;

    @Option(names = "--withholds", paramLabel = "ID", description = "Withholds a recommendation or a category.")
    @Nullable
    String withholds;

    @Option(names = "--qualifies", paramLabel = "ID", description = "Qualifies a recommendation or a category.")
    @Nullable
    String qualifies;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why it is withheld or qualified, in a sentence.")
    @Nullable
    String reason;

    /** Starts with nothing said. */
    public KindOptions() {}

    /** What is said, in the order in which rules say it. */
    Map<String, String> annotations() {
        Map<String, String> said = new LinkedHashMap<>();
        put(said, "condition", condition);
        put(said, "pretest", pretest);
        put(said, "lr", ratio);
        put(said, "derives", derives);
        put(said, "mechanism", mechanism);
        put(said, "flag", flag);
        put(said, "urgency", urgency);
        put(said, "recommendation", recommendation);
        put(said, "withholds", withholds);
        put(said, "qualifies", qualifies);
        put(said, "group", group);
        put(said, "reason", reason);
        return said;
    }

    private static void put(Map<String, String> said, String annotation, @Nullable String value) {
        if (value != null) {
            said.put(annotation, value);
        }
    }

    /** The kinds of rules that can be drafted, which are all but the one whose conditions only its author knows. */
    static List<RuleKind> drafted() {
        return Arrays.stream(RuleKind.values())
                .filter(kind -> kind != RuleKind.SYNDROME)
                .toList();
    }
}
