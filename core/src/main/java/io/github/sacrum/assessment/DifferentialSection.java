package io.github.sacrum.assessment;

import io.github.sacrum.knowledge.RuleInfo;
import java.util.List;
import java.util.Locale;

/** The differential of a text report: each condition, what speaks for it and what against. */
final class DifferentialSection {
    private static final int DETAILED = 4;

    private final List<Candidate> candidates;
    private final Page page;
    private final Citations cited;

    DifferentialSection(List<Candidate> candidates, Page page, Citations cited) {
        this.candidates = candidates;
        this.page = page;
        this.cited = cited;
    }

    void print() {
        page.heading("DIFFERENTIAL (by post-test probability, beside its rivals; support: by its own evidence)");
        if (candidates.isEmpty()) {
            page.line(2, "", "The facts support no condition that this knowledge covers. That is too little to go by.");
        }
        if (candidates.stream()
                        .filter(candidate -> !Citations.posttest(candidate).isEmpty())
                        .count()
                > 1) {
            page.line(
                    1,
                    "",
                    "The post-test probability takes the causes as excluding each other. Two at once, or a cause and what it"
                            + " leads to, share here what one would have. It trusts pre-test values less and opinion"
                            + " more than support does, and marks a cause down for what it leaves unexplained.");
        }
        int place = 0;
        for (Candidate candidate : candidates) {
            place++;
            String variant = candidate.variant().isEmpty() ? "" : " (" + candidate.variant() + ")";
            page.line(
                    1,
                    (place < 10 ? " " : "") + place + ". ",
                    Citations.named(candidate.name(), candidate.side()) + variant + ": " + Citations.posttest(candidate)
                            + Citations.strength(candidate));
            if (place <= DETAILED || candidate.pretest() == null) {
                reasons(candidate);
            }
        }
    }

    private void reasons(Candidate candidate) {
        RuleInfo pretest = candidate.pretest();
        if (pretest != null && pretest.pretest() != null) {
            page.line(5, "Start    ", pretest.pretest() + ": " + cited.sentence(pretest));
        } else if (pretest == null) {
            candidate.explanation().because().forEach(step -> concluded(step));
        }
        contributions("For      ", candidate, true);
        contributions("Against  ", candidate, false);
        if (!candidate.unexplained().isEmpty()) {
            page.line(
                    5,
                    "Leaves unexplained: ",
                    String.join(
                                    "; ",
                                    candidate.unexplained().stream()
                                            .map(Sign::name)
                                            .toList()) + ".");
        }
        List<String> covered = candidate.contributions().stream()
                .filter(contribution -> !contribution.counted() && contribution.ratio() != 1)
                .map(Contribution::sign)
                .toList();
        if (!covered.isEmpty()) {
            page.line(5, "", "Not counted again, since a sign like it counts: " + String.join("; ", covered) + ".");
        }
    }

    private void concluded(Step step) {
        RuleInfo rule = step.rule();
        if (rule != null) {
            page.line(
                    5,
                    "From ",
                    String.join(
                                    "; ",
                                    step.premises().stream()
                                            .map(Explanation::statement)
                                            .toList()) + ". " + share(rule) + cited.sentence(rule));
        }
    }

    private static String share(RuleInfo rule) {
        return rule.share() == 1
                ? ""
                : "At " + rule.share() + " of the probability of that"
                        + (rule.isLikelierReading() ? ", and before it, as the likelier reading of it: " : ": ");
    }

    private void contributions(String lead, Candidate candidate, boolean supporting) {
        for (Contribution contribution : candidate.contributions()) {
            if (contribution.counted() && (contribution.ratio() > 1) == supporting && contribution.ratio() != 1) {
                String weight = contribution.settles() ? "settles it: " : "×" + number(contribution.ratio()) + " ";
                page.line(
                        5,
                        lead + weight,
                        contribution.sign() + ". "
                                + String.join("; ", contribution.explanation().facts()) + ". "
                                + cited.brackets(contribution.rule()));
            }
        }
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.2f", value);
    }
}
