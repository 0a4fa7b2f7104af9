package io.github.sacrum.scenario.coverage;

import io.github.sacrum.scenario.mutation.ConstraintResult;
import io.github.sacrum.scenario.mutation.Percent;
import io.github.sacrum.scenario.mutation.RuleResult;

/** Prints coverage for people: totals, then what is missing, where it stands. */
final class CoverageText {
    private CoverageText() {}

    static String of(Coverage coverage) {
        StringBuilder text = new StringBuilder();
        for (RuleResult rule : coverage.study().rules()) {
            if (!coverage.basis().fires(rule)) {
                text.append(place(rule, rule.source().line()))
                        .append("the rule fires in none of the ")
                        .append(coverage.basis().words().replace(" or ", " and "))
                        .append('\n');
            }
            for (ConstraintResult constraint : rule.constraints()) {
                Sight sight = coverage.sight(constraint);
                if (sight != Sight.BOTH && coverage.basis().fires(rule)) {
                    text.append(place(rule, constraint.line()))
                            .append(flat(constraint.text()))
                            .append(": ")
                            .append(sight.words())
                            .append('\n');
                }
            }
        }
        if (text.length() > 0) {
            text.append('\n');
        }
        text.append("By ").append(coverage.basis().words()).append(":\n");
        text.append(total(
                "rules that fire",
                coverage.fired().size(),
                coverage.study().rules().size()));
        return text.append(
                        total("constraints seen both ways", coverage.constraints(Sight.BOTH), coverage.constraints()))
                .toString();
    }

    private static String place(RuleResult rule, int line) {
        return rule.source().file() + ":" + line + ": [" + rule.id() + "] ";
    }

    private static String total(String what, int part, int whole) {
        return "  " + what + " " + part + " of " + whole + " (" + Percent.of(part, whole) + ")\n";
    }

    static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
