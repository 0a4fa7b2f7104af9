package io.github.sacrum.scenario.draft;

import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.fact.Side;
import io.github.sacrum.internal.EnumWords;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.knowledge.LikelihoodRatio;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.problem.InvalidCaseException;
import io.github.sacrum.reasoner.Inspection;
import io.github.sacrum.reasoner.Reasoner;
import io.github.sacrum.scenario.Outcome;
import io.github.sacrum.scenario.Scenario;
import io.github.sacrum.scenario.ScenarioFiles;
import io.github.sacrum.scenario.ScenarioRunner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Drafts the scenarios of a rule from what the rule asks for: the plainest facts that meet it, and small changes of
 * them. Each is tried before it is written. A draft shows what the rule does, not whether that is right: its author
 * reads it against the source of the rule.
 */
public final class Draft {
    private final WitnessFinder finder;
    private final KnowledgePack pack;
    private final ScenarioRunner runner;

    /**
     * Prepares drafts.
     *
     * @param rules all rules of the pack, as they are written
     * @param reasoner reasons by them
     */
    public Draft(Collection<SourceRule> rules, Reasoner reasoner) {
        pack = reasoner.pack();
        finder = new WitnessFinder(rules, pack.vocabulary());
        runner = new ScenarioRunner(reasoner);
    }

    /**
     * Drafts the scenarios of a rule.
     *
     * @param rule the rule
     * @return an element of the list {@code scenarios} of a scenario file, or empty if no facts were found that meet
     *     the rule
     */
    public Optional<String> of(SourceRule rule) {
        RuleInfo info = pack.rule(rule.title()).orElseThrow();
        Witness base = finder.find(rule, Choice.PLAIN);
        Inspection.Firing firing = firing(info.id(), base).orElse(null);
        if (firing == null) {
            return Optional.empty();
        }
        List<Variant> kept = new ArrayList<>();
        Set<Object> seen = new HashSet<>(Set.of(given(base)));
        Set<Object> lookalikes = new HashSet<>();
        for (Variant variant : new Variants(finder, pack.vocabulary(), rule).all()) {
            boolean lookalike = variant.name().endsWith(Variants.IN_ITS_PLACE);
            if ((lookalike && lookalikes.contains(variant.pattern()))
                    || variant.witness().facts().isEmpty()) {
                continue;
            }
            boolean fires = firing(info.id(), variant.witness()).isPresent();
            if (fires == variant.fires() && readable(variant.witness()) && seen.add(given(variant.witness()))) {
                kept.add(variant);
                if (lookalike) {
                    lookalikes.add(variant.pattern());
                }
            }
        }
        return Optional.of(DraftText.of(info, base, expected(info, firing), kept, this::expectedAgain));
    }

    private static Object given(Witness witness) {
        return List.of(witness.patient(), Set.copyOf(witness.facts()));
    }

    private boolean readable(Witness witness) {
        return parsed(witness).isPresent();
    }

    private String expectedAgain(RuleInfo info, Variant variant) {
        return firing(info.id(), variant.witness())
                .map(firing -> expected(info, firing))
                .orElse("silent: [" + info.id() + "]");
    }

    private Optional<Inspection.Firing> firing(String rule, Witness witness) {
        return parsed(witness)
                .map(runner::run)
                .map(Outcome::inspection)
                .flatMap(inspection -> inspection.firings().stream()
                        .filter(firing -> firing.rule().equals(rule))
                        .min(Comparator.comparing(Inspection.Firing::side)
                                .thenComparing(Inspection.Firing::present)
                                .thenComparing(Inspection.Firing::target)));
    }

    private Optional<Scenario> parsed(Witness witness) {
        String text = "scenarios:\n  - name: draft\n"
                + (witness.patient().isEmpty() ? "" : "    patient: " + witness.patient() + "\n")
                + "    given: [" + String.join(", ", witness.facts()) + "]\n    expect: {silent: ["
                + pack.rules().iterator().next().id() + "]}\n";
        try {
            return Optional.of(ScenarioFiles.parse("draft", text, pack).get(0));
        } catch (InvalidCaseException e) {
            return Optional.empty();
        }
    }

    /** What the rule concludes, as far as a scenario can pin it. */
    private String expected(RuleInfo info, Inspection.Firing firing) {
        String id = info.id();
        String side = firing.side() == Side.UNSPECIFIED ? "" : ", side: " + EnumWords.of(firing.side());
        return switch (info.kind()) {
            case EVIDENCE ->
                "weighs: {" + id + ": "
                        + LikelihoodRatio.written(
                                info.ratio() == null ? 1 : info.ratio().of(firing.present())) + "}";
            case PRETEST ->
                "opens: {" + id + ": " + LikelihoodRatio.written(info.pretest() == null ? 0 : info.pretest()) + "}";
            case RED_FLAG -> "raises: {" + id + ": " + info.annotation("urgency") + "}";
            case DERIVATION ->
                "fires: [" + id + "], concludes: [{finding: " + firing.target() + side
                        + (firing.present() ? "" : ", absent: true") + "}]";
            case MECHANISM, SYNDROME, RECOMMENDATION, WITHHOLDING, QUALIFICATION ->
                "fires: [" + (side.isEmpty() ? id : '"' + id + " " + EnumWords.of(firing.side()) + '"') + "]";
        };
    }
}
