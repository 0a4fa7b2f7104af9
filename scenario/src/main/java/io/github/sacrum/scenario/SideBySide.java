package io.github.sacrum.scenario;

import io.github.sacrum.internal.EnumWords;
import java.util.ArrayList;
import java.util.List;

/** Prints a failed scenario: what failed, then what was expected beside what the rules concluded. */
final class SideBySide {
    private static final int COLUMN = 56;

    private SideBySide() {}

    static String of(Outcome outcome) {
        Scenario scenario = outcome.scenario();
        StringBuilder text = new StringBuilder(scenario.toString()).append('\n');
        outcome.failures()
                .forEach(failure -> text.append("  ✗ ").append(failure).append('\n'));
        text.append('\n').append(row("expected", "the rules concluded"));
        text.append(row("-".repeat("expected".length()), "-".repeat("the rules concluded".length())));
        List<String> left = expected(scenario.expectation());
        List<String> right = outcome.explanation().isEmpty() ? List.of("nothing") : outcome.explanation();
        for (int line = 0; line < Math.max(left.size(), right.size()); line++) {
            text.append(row(line < left.size() ? left.get(line) : "", line < right.size() ? right.get(line) : ""));
        }
        return text.toString();
    }

    private static String row(String left, String right) {
        String padded = left.length() > COLUMN ? left.substring(0, COLUMN - 1) + "…" : left;
        return ("  " + padded + " ".repeat(COLUMN - padded.length()) + "  " + right).stripTrailing() + "\n";
    }

    private static List<String> expected(Expectation expectation) {
        List<String> lines = new ArrayList<>();
        expectation.fires().forEach(call -> lines.add(call + " fires"));
        expectation.silent().forEach(call -> lines.add(call + " is silent"));
        expectation.weighs().forEach((rule, ratio) -> lines.add(rule + " weighs " + ratio));
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
