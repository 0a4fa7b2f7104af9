package io.github.sacrum.reasoner;

import io.github.sacrum.assessment.Explanation;
import io.github.sacrum.assessment.Step;
import io.github.sacrum.fact.Condition;
import io.github.sacrum.fact.Side;
import io.github.sacrum.inference.Consideration;
import io.github.sacrum.inference.Evidence;
import io.github.sacrum.inference.Hypothesis;
import io.github.sacrum.knowledge.RuleInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Explains a hypothesis by the rules that opened and weighed it. Not thread-safe. */
final class BeliefExplanations {
    private final Map<String, List<Object>> conclusionsByRule = new HashMap<>();
    private final Map<Hypothesis, Belief> beliefs = new HashMap<>();
    private final Map<Hypothesis, Explanation> done = new HashMap<>();
    private final Words words;
    private @Nullable Explainer explainer;

    BeliefExplanations(WorkingMemory memory, List<Belief> beliefs, Words words) {
        this.words = words;
        for (Belief belief : beliefs) {
            this.beliefs.put(hypothesis(belief), belief);
        }
        for (Evidence evidence : memory.all(Evidence.class)) {
            add(evidence.rule(), evidence);
        }
        for (Consideration consideration : memory.all(Consideration.class)) {
            add(consideration.rule(), consideration);
        }
    }

    void use(Explainer other) {
        explainer = other;
    }

    static Hypothesis hypothesis(Belief belief) {
        return new Hypothesis(belief.condition(), belief.side(), belief.band());
    }

    Explanation of(Hypothesis hypothesis) {
        Explanation ready = done.get(hypothesis);
        if (ready != null) {
            return ready;
        }
        Belief belief = beliefs.get(hypothesis);
        if (belief == null) {
            Condition known = new Condition(hypothesis.condition(), hypothesis.side(), true);
            return Objects.requireNonNull(explainer, "explainer").of(known, words.of(known));
        }
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(belief.pretest(), premises(belief.pretest(), belief.side(), true)));
        for (Belief.Weight weight : belief.weights()) {
            if (weight.rule().equals(belief.pretest())) {
                continue; // a reference standard that opened the condition by itself
            }
            steps.add(new Step(weight.rule(), premises(weight.rule(), belief.side(), weight.present())));
        }
        Explanation explanation = new Explanation(words.of(hypothesis), false, steps);
        done.put(hypothesis, explanation);
        return explanation;
    }

    /** What a rule rests on for a belief on one side. */
    List<Explanation> premises(RuleInfo rule, Side side, boolean present) {
        Explainer current = Objects.requireNonNull(explainer, "explainer");
        return conclusionsByRule.getOrDefault(rule.id(), List.of()).stream()
                .filter(conclusion -> concerns(conclusion, side, present))
                .flatMap(conclusion -> current.of(conclusion, "").because().stream())
                .flatMap(step -> step.premises().stream())
                .distinct()
                .sorted(Comparator.comparing(Explanation::statement))
                .toList();
    }

    private static boolean concerns(Object conclusion, Side side, boolean present) {
        if (conclusion instanceof Evidence evidence) {
            return evidence.present() == present && touches(evidence.side(), side);
        }
        return conclusion instanceof Consideration consideration && touches(consideration.side(), side);
    }

    private static boolean touches(Side concluded, Side side) {
        return side == Side.UNSPECIFIED
                || concluded == side
                || concluded == Side.UNSPECIFIED
                || concluded == Side.MIDLINE;
    }

    private void add(String rule, Object conclusion) {
        conclusionsByRule.computeIfAbsent(rule, key -> new ArrayList<>()).add(conclusion);
    }
}
