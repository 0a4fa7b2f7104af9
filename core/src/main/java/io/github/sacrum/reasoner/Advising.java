package io.github.sacrum.reasoner;

import io.github.sacrum.assessment.Advised;
import io.github.sacrum.assessment.Explanation;
import io.github.sacrum.assessment.Flag;
import io.github.sacrum.assessment.Step;
import io.github.sacrum.inference.Advice;
import io.github.sacrum.inference.Caution;
import io.github.sacrum.inference.Urgency;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.knowledge.Recommendation;
import io.github.sacrum.knowledge.RuleInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Turns advice and cautions into recommendations that stand, are qualified, or are withheld with the reason. */
final class Advising {
    private final KnowledgePack pack;
    private final WorkingMemory memory;
    private final Explainer explainer;
    private final List<Flag> flags;
    private final Map<String, Double> supports;

    Advising(
            KnowledgePack pack,
            WorkingMemory memory,
            Explainer explainer,
            List<Flag> flags,
            Collection<Belief> beliefs) {
        this.pack = pack;
        this.memory = memory;
        this.explainer = explainer;
        this.flags = flags;
        this.supports = beliefs.stream().collect(Collectors.toMap(Belief::condition, Belief::support, Math::max));
    }

    /** The recommendations, by category, in it those for the most supported condition first. */
    List<Advised> all() {
        List<Caution> cautions = memory.all(Caution.class);
        cautions.forEach(caution -> explainer.of(caution, caution.rule()));
        return memory.all(Advice.class).stream()
                .map(advice -> advised(advice, cautions))
                .sorted(Comparator.comparing((Advised advised) -> !advised.stands())
                        .thenComparing(advised -> advised.recommendation().category())
                        .thenComparing(advised -> -support(advised))
                        .thenComparing(advised -> advised.recommendation().id())
                        .thenComparing(Advised::side))
                .toList();
    }

    /** That of the most supported condition that a rule behind the advice reads; 0 if none reads a condition. */
    private double support(Advised advised) {
        return advised.reasons().stream()
                .flatMap(reason -> reason.because().stream())
                .map(Step::rule)
                .filter(Objects::nonNull)
                .flatMap(rule -> rule.terms().stream())
                .mapToDouble(term -> supports.getOrDefault(term, 0d))
                .max()
                .orElse(0);
    }

    private Advised advised(Advice advice, List<Caution> cautions) {
        Recommendation recommendation =
                pack.recommendation(advice.recommendation()).orElseThrow();
        List<String> withheld = new ArrayList<>(reasons(cautions, recommendation, true));
        if (recommendation.category().withheldInEmergency()) {
            String urgent = flags.stream()
                    .filter(flag -> flag.urgency().compareTo(Urgency.URGENT) >= 0)
                    .map(Flag::name)
                    .distinct()
                    .collect(Collectors.joining(", "));
            if (!urgent.isEmpty()) {
                withheld.add("Not until this has been ruled out: " + urgent + ".");
            }
        }
        List<Explanation> because = explainer.of(advice, recommendation.name()).because().stream()
                .map(Advising::reason)
                .toList();
        return new Advised(recommendation, advice.side(), because, withheld, reasons(cautions, recommendation, false));
    }

    private static Explanation reason(Step step) {
        RuleInfo rule = step.rule();
        return new Explanation(rule == null ? "" : rule.name(), false, List.of(step));
    }

    private List<String> reasons(List<Caution> cautions, Recommendation recommendation, boolean withholds) {
        return cautions.stream()
                .filter(caution -> caution.withholds() == withholds)
                .filter(caution -> caution.target().equals(recommendation.id())
                        || caution.target().equals(recommendation.category().word()))
                .map(caution -> pack.rule(caution.rule()).orElseThrow().annotation("reason"))
                .distinct()
                .sorted()
                .toList();
    }
}
