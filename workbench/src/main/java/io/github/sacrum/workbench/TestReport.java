package io.github.sacrum.workbench;

import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.knowledge.RulePlace;
import io.github.sacrum.problem.Problem;
import io.github.sacrum.scenario.Outcome;
import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;

/** Prints what came of scenarios: problems and failures with their places first, then a summary. */
final class TestReport {
    private final PrintStream out;
    private final ColorOption color;
    private final PackHome home;

    TestReport(PrintStream out, ColorOption color, PackHome home) {
        this.out = out;
        this.color = color;
        this.home = home;
    }

    /** Prints a run; the summary is headed by which scenarios were run, unless all that were asked for. */
    void print(String which, TestRun run, Collection<RuleInfo> rules, double seconds) {
        for (Problem problem : run.problems()) {
            out.print(color.in("red", problem.toString()) + "\n");
        }
        Outcome before = null;
        for (Outcome outcome : run.failed()) {
            // The mirror image stands behind its scenario; told twice, the same failure would only fill the screen.
            boolean told = before != null && mirrors(outcome, before);
            if (!run.leftOut().isEmpty()) {
                out.print(told ? "" : outcome.scenario() + color.in("red", " FAILED") + "\n");
            } else {
                out.print(
                        told
                                ? color.in("red", "Its mirror image failed too.") + "\n\n"
                                : failure(outcome, rules) + "\n");
            }
            before = outcome;
        }
        for (String file : run.leftOut()) {
            out.print(color.in("yellow", "Left out until that is mended: " + file) + "\n");
        }
        if (!run.leftOut().isEmpty() && !run.failed().isEmpty()) {
            out.print(color.in(
                            "yellow",
                            "Without the rules that are left out, other scenarios may fail: mend those first.")
                    + "\n");
        }
        out.print(color.in(run.allWell() ? "green" : "red", which + summary(run)) + seconds(seconds) + "\n");
    }

    private String failure(Outcome outcome, Collection<RuleInfo> rules) {
        StringBuilder text = new StringBuilder(outcome.report().stripTrailing()).append('\n');
        text.insert(text.indexOf("\n"), color.in("red", " FAILED"));
        if (outcome.inspection() == null) {
            for (RuleInfo rule : rules) {
                RulePlace place = rule.place();
                if (place != null && outcome.failures().stream().anyMatch(failure -> names(failure, rule))) {
                    text.append("  ")
                            .append(Shown.path(home.folder().resolve(place.file())))
                            .append(':')
                            .append(place.line())
                            .append(": here stands ")
                            .append(rule.id())
                            .append(".\n");
                }
            }
        }
        return text.toString();
    }

    private static boolean mirrors(Outcome outcome, Outcome other) {
        return outcome.scenario().toString().equals(other.scenario() + " (mirrored)");
    }

    private static boolean names(String failure, RuleInfo rule) {
        return failure.matches("(?s).*\\b" + rule.id() + "\\b.*") || failure.contains(rule.name());
    }

    static String summary(TestRun run) {
        return count(run.files(), "scenario file") + ", " + count(run.scenarios(), "scenario") + ", "
                + count(run.mirrored(), "mirror image") + ": " + run.passed() + " passed, "
                + run.failed().size() + " failed"
                + (run.problems().isEmpty() ? "" : ", " + count(run.problems().size(), "problem"));
    }

    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    static String seconds(double seconds) {
        return String.format(Locale.ROOT, " (%.1f s)", seconds);
    }
}
