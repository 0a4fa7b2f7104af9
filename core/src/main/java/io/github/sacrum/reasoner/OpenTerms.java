package io.github.sacrum.reasoner;

import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.knowledge.RuleKind;
import io.github.sacrum.vocabulary.Term;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a rule reads and nobody has told, present or absent, as far as one would ask the person for it. */
final class OpenTerms {
    private final KnowledgePack pack;
    private final Collection<Patient> persons;
    private final Set<String> answered = new HashSet<>();
    private final Set<String> present = new HashSet<>();
    private final Map<String, Set<String>> clusters = new HashMap<>();

    OpenTerms(KnowledgePack pack, Collection<Patient> persons, Collection<Fact> facts) {
        this.pack = pack;
        this.persons = persons;
        facts.forEach(fact -> answered.add(fact.code()));
        facts.stream().filter(Fact::present).map(Fact::code).forEach(present::add);
        for (RuleInfo rule : pack.rules()) {
            if (rule.kind() == RuleKind.DERIVATION) {
                clusters.computeIfAbsent(rule.target(), key -> new TreeSet<>()).addAll(rule.terms());
            }
        }
    }

    /** The terms in order of their ids. */
    List<Term> of(RuleInfo rule) {
        return open(rule.terms());
    }

    private List<Term> open(Set<String> terms) {
        Set<String> askable = new TreeSet<>();
        terms.forEach(term -> expand(term, askable, new HashSet<>()));
        return askable.stream()
                .filter(code -> !answered.contains(code))
                .flatMap(code -> pack.vocabulary().find(code).stream())
                .filter(term -> persons.stream().allMatch(term.askedOf()::includes))
                .toList();
    }

    /** Those that would meet the only condition of a rule that nothing present meets; none if it lacks nothing, or more. */
    List<Term> lacking(RuleInfo rule) {
        List<Set<String>> unmet = rule.needs().stream()
                .filter(any -> any.stream().noneMatch(present::contains))
                .toList();
        return unmet.size() == 1 ? open(unmet.get(0)) : List.of();
    }

    /** Nobody examines a cluster: it stands for the signs from which rules derive it. */
    private void expand(String term, Set<String> into, Set<String> seen) {
        Set<String> parts = clusters.getOrDefault(term, Set.of());
        if (parts.size() > 1 && seen.add(term)) {
            parts.forEach(part -> expand(part, into, seen));
        } else if (parts.size() <= 1) {
            into.add(term);
        }
    }
}
