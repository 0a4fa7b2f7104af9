package io.github.sacrum.reasoner;

import io.github.sacrum.assessment.Contradiction;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.Side;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds facts that cannot all be true: the same thing present and absent, or measured twice with two results. */
final class Contradictions {
    private final Explainer explainer;
    private final Words words;

    Contradictions(Explainer explainer, Words words) {
        this.explainer = explainer;
        this.words = words;
    }

    /** The contradictions among the facts that rules see, each set of host facts named once. */
    List<Contradiction> among(Collection<Fact> facts) {
        Map<String, List<Fact>> bySubject = new TreeMap<>();
        for (Fact fact : facts) {
            bySubject
                    .computeIfAbsent(fact.code() + " " + fact.side(), key -> new ArrayList<>())
                    .add(fact);
        }
        Map<Set<String>, List<Fact>> found = new LinkedHashMap<>();
        bySubject.values().stream().filter(Contradictions::disagree).forEach(same -> {
            Set<String> told = new TreeSet<>();
            same.forEach(fact -> told.addAll(explainer.of(fact).facts()));
            found.computeIfAbsent(told, key -> new ArrayList<>()).add(same.get(0));
        });
        return found.entrySet().stream()
                .map(entry -> new Contradiction(subject(entry.getValue()), List.copyOf(entry.getKey())))
                .sorted(Comparator.comparing(Contradiction::subject)
                        .thenComparing(contradiction -> String.join("; ", contradiction.facts())))
                .toList();
    }

    /** The same facts may contradict each other on both sides, or about a broader and a narrower term: named once. */
    private String subject(List<Fact> about) {
        String code = about.stream()
                .map(Fact::code)
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        Set<Side> sides = about.stream().map(Fact::side).collect(Collectors.toSet());
        return words.name(code, sides.size() == 1 ? sides.iterator().next() : Side.UNSPECIFIED);
    }

    private static boolean disagree(List<Fact> same) {
        boolean present = same.stream().anyMatch(Fact::present);
        boolean absent = same.stream().anyMatch(fact -> !fact.present());
        long values = same.stream()
                .filter(fact -> fact instanceof Finding finding && finding.value() != null)
                .map(fact -> ((Finding) fact).value())
                .distinct()
                .count();
        return (present && absent) || values > 1;
    }
}
