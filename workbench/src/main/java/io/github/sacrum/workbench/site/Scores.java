package io.github.sacrum.workbench.site;

import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import io.github.sacrum.scenario.coverage.RuleTally;
import j2html.tags.DomContent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** How well rules are tested, in words. */
final class Scores {
    private static final String MEANING =
            "Scenarios are small tests beside the rules. A constraint is seen both ways if one"
                    + " scenario needs it to hold and another is kept out by it alone. A mutant is a rule changed in one place; it is"
                    + " noticed if a scenario then fails.";

    private Scores() {}

    /** For a cell of a table. */
    static DomContent brief(RuleScore score) {
        RuleTally tally = score.tally();
        String words = Words.count(tally.scenarios(), "scenario", "scenarios")
                + "; constraints " + of(tally.seenBothWays(), tally.constraints())
                + "; mutants " + of(tally.killed(), tally.mutants());
        return span(words).withClass(score.whole() ? "tested" : "gap");
    }

    /** For the page of the rule. */
    static DomContent facts(Optional<RuleScore> known) {
        if (known.isEmpty()) {
            return p("Not measured.");
        }
        RuleScore score = known.get();
        RuleTally tally = score.tally();
        Map<String, Optional<DomContent>> facts = new LinkedHashMap<>();
        facts.put(
                "Scenarios that name it",
                Optional.of(text(tally.scenarios() + (score.fires() ? "" : "; it fires in none of them"))));
        facts.put(
                "Scenarios it fails",
                score.failing() == 0
                        ? Optional.empty()
                        : Optional.of(span(String.valueOf(score.failing())).withClass("gap")));
        facts.put("Constraints seen both ways", Optional.of(text(of(tally.seenBothWays(), tally.constraints()))));
        facts.put("Mutants noticed", Optional.of(text(of(tally.killed(), tally.mutants()))));
        facts.put("In published cases", Optional.of(text(cases(score))));
        return Parts.all(p(MEANING), Parts.facts(facts));
    }

    private static String cases(RuleScore score) {
        RuleScore.ByCases cases = score.cases();
        if (cases == null) {
            return "Not measured";
        }
        return (cases.fires() ? "It fires; " : "It fires in none; ") + "constraints seen both ways: "
                + of(cases.seenBothWays(), score.tally().constraints());
    }

    /** For the first page: all rules together. */
    static DomContent total(int rules, Collection<RuleScore> scores) {
        if (scores.isEmpty()) {
            return p("Not measured.");
        }
        Map<String, Optional<DomContent>> facts = new LinkedHashMap<>();
        int constraints = sum(scores, score -> score.tally().constraints());
        share(facts, "Rules that fire in a scenario", count(scores, RuleScore::fires), rules);
        share(
                facts,
                "Constraints seen both ways",
                sum(scores, score -> score.tally().seenBothWays()),
                constraints);
        share(facts, "Mutants noticed", sum(scores, score -> score.tally().killed()), sum(scores, score -> score.tally()
                .mutants()));
        if (scores.stream().anyMatch(score -> score.cases() != null)) {
            share(facts, "Rules that fire in a published case", count(scores, Scores::firesInCases), rules);
            share(facts, "Constraints they show both ways", sum(scores, Scores::shownByCases), constraints);
        }
        return Parts.all(p(MEANING), Parts.facts(facts));
    }

    private static boolean firesInCases(RuleScore score) {
        RuleScore.ByCases cases = score.cases();
        return cases != null && cases.fires();
    }

    private static int shownByCases(RuleScore score) {
        RuleScore.ByCases cases = score.cases();
        return cases == null ? 0 : cases.seenBothWays();
    }

    private static int count(Collection<RuleScore> scores, Predicate<RuleScore> what) {
        return (int) scores.stream().filter(what).count();
    }

    private static int sum(Collection<RuleScore> scores, ToIntFunction<RuleScore> what) {
        return scores.stream().mapToInt(what).sum();
    }

    private static void share(Map<String, Optional<DomContent>> facts, String name, int part, int whole) {
        String share = whole == 0 ? "" : " (" + Words.share(part, whole) + ")";
        facts.put(name, Optional.of(text(of(part, whole) + share)));
    }

    private static String of(int part, int whole) {
        return whole == 0 ? "none to see" : part + " of " + whole;
    }
}
