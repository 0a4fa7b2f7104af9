package io.github.sacrum.reasoner;

import io.github.sacrum.assessment.Contradiction;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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
        Map<Set<String>, String> found = new LinkedHashMap<>();
        bySubject.values().stream().filter(Contradictions::disagree).forEach(same -> {
            Set<String> told = new TreeSet<>();
            same.forEach(fact -> told.addAll(explainer.of(fact).facts()));
            found.merge(
                    told, subject(same.get(0)), (first, other) -> first.equals(other) ? first : common(first, other));
        });
        return found.entrySet().stream()
                .map(entry -> new Contradiction(entry.getValue(), List.copyOf(entry.getKey())))
                .sorted(Comparator.comparing(Contradiction::subject)
                        .thenComparing(contradiction -> String.join("; ", contradiction.facts())))
                .toList();
    }

    private String subject(Fact fact) {
        return words.name(fact.code(), fact.side());
    }

    /** The same facts may contradict each other on both sides, or about a broader and a narrower term. */
    private static String common(String first, String other) {
        String shorter = first.length() <= other.length() ? first : other;
        int bracket = shorter.indexOf(" (");
        return bracket < 0 ? shorter : shorter.substring(0, bracket);
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
