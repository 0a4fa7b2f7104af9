package io.github.sacrum.reasoner;

import io.github.sacrum.assessment.Chain;
import io.github.sacrum.assessment.Explanation;
import io.github.sacrum.assessment.MechanismLink;
import io.github.sacrum.assessment.Step;
import io.github.sacrum.inference.Consequence;
import io.github.sacrum.inference.Mechanism;
import io.github.sacrum.vocabulary.Term;
import io.github.sacrum.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Joins mechanisms into chains of cause: what starts them, what they bring about, which complaint they end in. */
final class Chains {
    private final Explainer explainer;
    private final Vocabulary vocabulary;
    private final Map<String, Mechanism> mechanisms = new TreeMap<>();
    private final Map<String, Set<String>> causes = new HashMap<>();
    private final Map<String, Set<String>> effects = new HashMap<>();

    Chains(WorkingMemory memory, Explainer explainer, Words words, Vocabulary vocabulary) {
        this.explainer = explainer;
        this.vocabulary = vocabulary;
        for (Mechanism mechanism : memory.all(Mechanism.class)) {
            mechanisms.put(words.of(mechanism), mechanism);
        }
        mechanisms.forEach(this::connect);
        for (Consequence consequence : memory.all(Consequence.class)) {
            explainer.of(consequence, words.name(consequence.complaint(), consequence.complaintSide()));
            effectsOf(words.name(consequence.mechanism(), consequence.side()))
                    .add(words.name(consequence.complaint(), consequence.complaintSide()));
        }
    }

    List<MechanismLink> links() {
        List<MechanismLink> links = new ArrayList<>();
        mechanisms.forEach((name, mechanism) -> {
            Term term = vocabulary.require(mechanism.code());
            links.add(new MechanismLink(
                    mechanism.code(),
                    term.name(),
                    mechanism.side(),
                    term.region(),
                    List.copyOf(causesOf(name)),
                    List.copyOf(effectsOf(name)),
                    explainer.of(mechanism)));
        });
        links.sort(Comparator.comparing(MechanismLink::mechanism).thenComparing(MechanismLink::side));
        return links;
    }

    List<Chain> chains() {
        List<Chain> chains = new ArrayList<>();
        for (String name : mechanisms.keySet()) {
            boolean starts = causesOf(name).stream().noneMatch(mechanisms::containsKey);
            if (starts) {
                follow(name, new LinkedHashSet<>(), chains);
            }
        }
        chains.sort(Comparator.comparing(Chain::line));
        return chains;
    }

    private void follow(String name, Set<String> path, List<Chain> chains) {
        path.add(name);
        List<String> further = effectsOf(name).stream()
                .filter(effect -> mechanisms.containsKey(effect) && !path.contains(effect))
                .toList();
        List<String> complaints = effectsOf(name).stream()
                .filter(effect -> !mechanisms.containsKey(effect))
                .toList();
        if (further.isEmpty() || !complaints.isEmpty()) {
            chains.add(chain(path, complaints));
        }
        further.forEach(next -> follow(next, new LinkedHashSet<>(path), chains));
    }

    private Chain chain(Set<String> path, List<String> complaints) {
        List<List<String>> stages = new ArrayList<>();
        String first = path.iterator().next();
        List<String> start = List.copyOf(causesOf(first));
        if (!start.isEmpty()) {
            stages.add(start);
        }
        path.forEach(name -> stages.add(List.of(name)));
        if (!complaints.isEmpty()) {
            stages.add(complaints);
        }
        return new Chain(stages);
    }

    private void connect(String name, Mechanism mechanism) {
        for (Step step : explainer.of(mechanism).because()) {
            for (Explanation premise : step.premises()) {
                String cause = premise.statement();
                causesOf(name).add(cause);
                if (mechanisms.containsKey(cause)) {
                    effectsOf(cause).add(name);
                }
            }
        }
    }

    private Set<String> causesOf(String name) {
        return causes.computeIfAbsent(name, key -> new TreeSet<>());
    }

    private Set<String> effectsOf(String name) {
        return effects.computeIfAbsent(name, key -> new TreeSet<>());
    }
}
