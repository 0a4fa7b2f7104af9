package io.github.sacrum.reasoner;

import io.github.sacrum.assessment.Explanation;
import io.github.sacrum.assessment.Step;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.inference.Hypothesis;
import io.github.sacrum.inference.Told;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.knowledge.RuleInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Follows conclusions down to the facts that the host asserted. Not thread-safe; made for one assessment. */
final class Explainer {
    private final WorkingMemory memory;
    private final Map<Fact, Set<Fact>> origins;
    private final Function<Hypothesis, Explanation> hypotheses;
    private final KnowledgePack pack;
    private final Words words;
    private final Map<Object, Explanation> done = new HashMap<>();
    private final Set<Object> underWay = new HashSet<>();
    private final Set<String> rulesUsed = new TreeSet<>();
    private final Set<Fact> factsUsed = new HashSet<>();

    Explainer(
            WorkingMemory memory,
            Map<Fact, Set<Fact>> origins,
            KnowledgePack pack,
            Words words,
            Function<Hypothesis, Explanation> hypotheses) {
        this.memory = memory;
        this.origins = origins;
        this.words = words;
        this.hypotheses = hypotheses;
        this.pack = pack;
    }

    /** Explains a conclusion under its own words. */
    Explanation of(Object conclusion) {
        return of(conclusion, words.of(conclusion));
    }

    /** Explains a conclusion under the given words. */
    Explanation of(Object conclusion, String statement) {
        if (conclusion instanceof Hypothesis hypothesis) {
            return hypotheses.apply(hypothesis);
        }
        if (conclusion instanceof Patient) {
            return new Explanation(statement, true, List.of());
        }
        Explanation ready = done.get(conclusion);
        if (ready != null) {
            return ready;
        }
        if (!underWay.add(conclusion)) {
            return new Explanation(statement, false, List.of());
        }
        Explanation explanation = explain(conclusion, statement);
        underWay.remove(conclusion);
        done.put(conclusion, explanation);
        return explanation;
    }

    /** The rules that any explanation so far rests on. */
    Set<String> rulesUsed() {
        return rulesUsed;
    }

    /** The host facts that any explanation so far rests on. */
    Set<Fact> factsUsed() {
        return factsUsed;
    }

    private Explanation explain(Object conclusion, String statement) {
        boolean told = false;
        List<Step> steps = new ArrayList<>();
        for (Justification justification : memory.justifications(conclusion)) {
            if (justification.rule().equals(Kernel.TOLD)) {
                List<Explanation> implied = new ArrayList<>();
                for (Fact host : hostFacts(justification)) {
                    factsUsed.add(host);
                    String said = words.of(host);
                    if (said.equals(statement)) {
                        told = true;
                    } else {
                        implied.add(new Explanation(said, true, List.of()));
                    }
                }
                implied.sort(Comparator.comparing(Explanation::statement));
                if (!implied.isEmpty()) {
                    steps.add(new Step(null, implied));
                }
            } else if (!justification.rule().equals(Kernel.BROADER) || derived(justification)) {
                steps.add(step(justification));
            }
        }
        steps.sort(Comparator.comparing(Explainer::key));
        return new Explanation(statement, told, steps.stream().distinct().toList());
    }

    /** Whether the narrower finding is derived: of a told one, the told facts behind it are named already. */
    private boolean derived(Justification broader) {
        return broader.objects().stream()
                .flatMap(narrower -> memory.justifications(narrower).stream())
                .anyMatch(reason -> !reason.rule().equals(Kernel.TOLD));
    }

    private Step step(Justification justification) {
        RuleInfo rule = pack.ruleNamed(justification.rule()).orElse(null);
        if (rule != null) {
            rulesUsed.add(rule.id());
        }
        List<Explanation> premises = justification.objects().stream()
                .filter(object -> object instanceof Patient || !words.of(object).isEmpty())
                .map(this::of)
                .sorted(Comparator.comparing(Explainer::key))
                .toList();
        return new Step(rule, premises);
    }

    private List<Fact> hostFacts(Justification justification) {
        List<Fact> facts = new ArrayList<>();
        for (Object object : justification.objects()) {
            if (object instanceof Told seen) {
                facts.addAll(origins.getOrDefault(seen.fact(), Set.of()));
            }
        }
        return facts;
    }

    /** A text that differs for steps that differ, so that their order never depends on that of the facts. */
    private static String key(Step step) {
        RuleInfo rule = step.rule();
        return (rule == null ? "" : rule.id())
                + step.premises().stream().map(Explainer::key).toList();
    }

    private static String key(Explanation explanation) {
        return explanation.statement()
                + explanation.because().stream().map(Explainer::key).toList();
    }
}
