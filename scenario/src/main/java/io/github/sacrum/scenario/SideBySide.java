package io.github.sacrum.scenario;

import io.github.sacrum.internal.EnumWords;
import io.github.sacrum.knowledge.LikelihoodRatio;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Prints a failed scenario: what failed, then what was expected beside what the rules concluded. */
final class SideBySide {
    private static final int COLUMN = 56;
    private static final int FEW = 30;

    private SideBySide() {}

    static String of(Outcome outcome) {
        Scenario scenario = outcome.scenario();
        StringBuilder text = new StringBuilder(scenario.toString()).append('\n');
        outcome.failures()
                .forEach(failure -> text.append("  ✗ ").append(failure).append('\n'));
        text.append('\n').append(row("expected", "the rules concluded"));
        text.append(row("-".repeat("expected".length()), "-".repeat("the rules concluded".length())));
        List<String> left = expected(scenario.expectation());
        List<String> right = concluded(outcome);
        for (int line = 0; line < Math.max(left.size(), right.size()); line++) {
            text.append(row(line < left.size() ? left.get(line) : "", line < right.size() ? right.get(line) : ""));
        }
        return text.toString();
    }

    private static String row(String left, String right) {
        String padded = left.length() > COLUMN ? left.substring(0, COLUMN - 1) + "…" : left;
        return ("  " + padded + " ".repeat(COLUMN - padded.length()) + "  " + right).stripTrailing() + "\n";
    }

    /** A few come whole; of many, which an age alone brings about, those that bear on what is expected, and a count. */
    private static List<String> concluded(Outcome outcome) {
        if (outcome.explanation().size() <= FEW) {
            return outcome.explanation().isEmpty() ? List.of("nothing") : outcome.explanation();
        }
        Set<String> asked = asked(outcome.scenario().expectation());
        List<String> lines = new ArrayList<>(outcome.explanation().stream()
                .filter(line -> Stream.of(line.split(" ", -1))
                        .anyMatch(word -> asked.contains(word) || asked.contains(family(word))))
                .toList());
        int others = outcome.explanation().size() - lines.size();
        if (others > 0) {
            lines.add((lines.isEmpty() ? "" : "and ") + others + " about other things");
        }
        return lines;
    }

    /** The letters of a rule's id: rules beside the one that failed mostly tell why. */
    private static String family(String rule) {
        int dash = rule.lastIndexOf('-');
        return dash < 0 ? rule : rule.substring(0, dash + 1);
    }

    /** The ids of all that is expected or expected not to be, and the letters of the rules. */
    private static Set<String> asked(Expectation expectation) {
        Set<String> asked = new HashSet<>(expectation.rules());
        expectation.rules().forEach(rule -> asked.add(family(rule)));
        Stream.of(expectation.concludes(), expectation.excludes())
                .flatMap(List::stream)
                .forEach(claim -> asked.add(claim.code()));
        asked.addAll(expectation.recommends());
        asked.addAll(expectation.withholds());
        asked.add("urgency");
        return asked;
    }

    private static List<String> expected(Expectation expectation) {
        List<String> lines = new ArrayList<>();
        expectation.fires().forEach(call -> lines.add(call + " fires"));
        expectation.silent().forEach(call -> lines.add(call + " is silent"));
        expectation.weighs().forEach((rule, ratio) -> lines.add(rule + " weighs " + LikelihoodRatio.written(ratio)));
        expectation.opens().forEach((rule, probability) -> lines.add(rule + " opens with " + probability));
        expectation.raises().forEach((rule, urgency) -> lines.add(rule + " raises " + EnumWords.of(urgency)));
        expectation.concludes().forEach(claim -> lines.add(claim + " holds"));
        expectation.excludes().forEach(claim -> lines.add(claim + " does not hold"));
        if (expectation.urgency() != null) {
            lines.add("urgency " + EnumWords.of(expectation.urgency()));
        }
        expectation.recommends().forEach(id -> lines.add("recommends " + id));
        expectation.withholds().forEach(id -> lines.add("withholds " + id));
        expectation.explains().forEach(part -> lines.add("explains \"" + part + "\""));
        return lines;
    }
}
