package io.github.sacrum.scenario;

import io.github.sacrum.assessment.Advised;
import io.github.sacrum.assessment.Assessment;
import io.github.sacrum.inference.Urgency;
import io.github.sacrum.internal.EnumWords;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.knowledge.LikelihoodRatio;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.reasoner.Inspection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares what held with what a scenario expects. */
final class Judgement {
    private final KnowledgePack pack;
    private final Inspection inspection;
    private final @Nullable Assessment assessment;

    Judgement(KnowledgePack pack, Inspection inspection, @Nullable Assessment assessment) {
        this.pack = pack;
        this.inspection = inspection;
        this.assessment = assessment;
    }

    /** What was expected and did not come, a sentence each. */
    List<String> failures(Scenario scenario) {
        Expectation expected = scenario.expectation();
        List<String> failures = new ArrayList<>();
        for (Expectation.Call call : expected.fires()) {
            if (!speaks(call)) {
                failures.add("fires " + call + ": the rule was silent");
            }
        }
        for (Expectation.Call call : expected.silent()) {
            if (speaks(call)) {
                failures.add("silent " + call + ": the rule fired");
            }
        }
        expected.weighs().forEach((rule, ratio) -> weighed(rule, ratio).ifPresent(failures::add));
        expected.opens().forEach((rule, probability) -> stated(
                        "opens", rule, probability, pack.rule(rule).map(RuleInfo::pretest), "pre-test probability")
                .ifPresent(failures::add));
        expected.raises().forEach((rule, urgency) -> stated(
                        "raises",
                        rule,
                        EnumWords.of(urgency),
                        pack.rule(rule).map(info -> info.annotation("urgency")).filter(text -> !text.isEmpty()),
                        "urgency")
                .ifPresent(failures::add));
        for (Expectation.Claim claim : expected.concludes()) {
            if (!holds(claim)) {
                failures.add("concludes " + claim + ": it does not hold");
            }
        }
        for (Expectation.Claim claim : expected.excludes()) {
            if (holds(claim)) {
                failures.add("excludes " + claim + ": it holds");
            }
        }
        if (assessment != null) {
            assessed(expected, assessment, failures);
        }
        return failures;
    }

    private static void assessed(Expectation expected, Assessment assessment, List<String> failures) {
        Urgency urgency = expected.urgency();
        if (urgency != null && urgency != assessment.urgency()) {
            failures.add("urgency " + EnumWords.of(urgency) + ": it is " + EnumWords.of(assessment.urgency()));
        }
        List<Advised> advised = Stream.concat(assessment.recommendations().stream(), assessment.avoid().stream())
                .toList();
        for (String id : expected.recommends()) {
            if (advised.stream().noneMatch(advice -> isOf(id, advice) && advice.stands())) {
                failures.add("recommends " + id + ": "
                        + (advised.stream().anyMatch(advice -> isOf(id, advice))
                                ? "it is withheld"
                                : "it is not recommended"));
            }
        }
        for (String id : expected.withholds()) {
            if (advised.stream().noneMatch(advice -> isOf(id, advice) && !advice.stands())) {
                failures.add("withholds " + id + ": "
                        + (advised.stream().anyMatch(advice -> isOf(id, advice))
                                ? "it stands"
                                : "no rule recommends it here"));
            }
        }
        String text = expected.explains().isEmpty() ? "" : flat(assessment.toText());
        for (String part : expected.explains()) {
            if (!text.contains(flat(part))) {
                failures.add("explains \"" + part + "\": the printed assessment does not say it");
            }
        }
    }

    private static boolean isOf(String id, Advised advice) {
        return advice.recommendation().id().equals(id);
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private boolean speaks(Expectation.Call call) {
        return firings(call.rule()).anyMatch(firing -> call.side() == null || call.side() == firing.side());
    }

    private Stream<Inspection.Firing> firings(String rule) {
        return inspection.firings().stream().filter(firing -> firing.rule().equals(rule));
    }

    private Optional<String> weighed(String rule, double expected) {
        LikelihoodRatio ratio = pack.rule(rule).map(info -> info.ratio()).orElse(null);
        if (ratio == null) {
            return Optional.of("weighs " + rule + ": the rule has no likelihood ratio");
        }
        Set<Double> spoken = new TreeSet<>();
        firings(rule).forEach(firing -> spoken.add(ratio.of(firing.present())));
        if (spoken.contains(expected)) {
            return Optional.empty();
        }
        return Optional.of("weighs " + rule + " " + LikelihoodRatio.written(expected) + ": "
                + (spoken.isEmpty()
                        ? "the rule was silent"
                        : "the ratio is "
                                + spoken.stream().map(LikelihoodRatio::written).toList()));
    }

    /** Compares what a rule states of itself with what is expected, where the rule fires. */
    private <T> Optional<String> stated(String field, String rule, T expected, Optional<T> own, String kind) {
        String claim = field + " " + rule + " " + expected + ": ";
        if (own.isEmpty()) {
            return Optional.of(claim + "the rule has no " + kind);
        }
        if (firings(rule).findAny().isEmpty()) {
            return Optional.of(claim + "the rule was silent");
        }
        return own.get().equals(expected) ? Optional.empty() : Optional.of(claim + "the " + kind + " is " + own.get());
    }

    private boolean holds(Expectation.Claim claim) {
        Predicate<Inspection.Statement> same = statement -> statement.code().equals(claim.code())
                && (claim.side() == null || claim.side() == statement.side())
                && claim.present() == statement.present();
        return inspection.statements().stream()
                .filter(same)
                .anyMatch(statement -> claim.band() == null
                        || (statement.band() != null && statement.band().compareTo(claim.band()) >= 0));
    }
}
