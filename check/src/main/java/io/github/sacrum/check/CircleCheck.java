package io.github.sacrum.check;

import io.github.sacrum.check.source.RuleAnnotation;
import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.knowledge.RuleKind;
import io.github.sacrum.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** No finding is derived from itself by way of others: two that support each other would outlive the facts. */
final class CircleCheck implements PackCheck {
    @Override
    public Stream<Complaint> of(PackSources pack) {
        Map<String, Set<String>> leadsTo = new HashMap<>();
        Vocabulary vocabulary = pack.data().vocabulary();
        vocabulary.terms().forEach(term -> {
            if (term.broader() != null) {
                add(leadsTo, term.id(), term.broader());
            }
        });
        pack.rules().forEach(rule -> rule.annotation("derives")
                .map(RuleAnnotation::value)
                .ifPresent(target -> TermUse.inConditions(rule).forEach(term -> add(leadsTo, term, target))));
        pack.data().beneath().stream()
                .filter(rule -> rule.kind() == RuleKind.DERIVATION)
                .forEach(rule -> rule.terms().forEach(term -> add(leadsTo, term, rule.target())));
        return pack.rules().flatMap(rule -> complaint(rule, leadsTo).stream());
    }

    private static Optional<Complaint> complaint(SourceRule rule, Map<String, Set<String>> leadsTo) {
        String target = rule.annotation("derives").map(RuleAnnotation::value).orElse("");
        Set<String> reached = new HashSet<>();
        follow(target, leadsTo, reached);
        return TermUse.inConditions(rule).stream()
                .filter(term -> !term.equals(target) && reached.contains(term))
                .findFirst()
                .map(term -> new Complaint(
                        rule.file(),
                        rule.line(),
                        rule.title(),
                        "'" + target + "' is derived from '" + term + "', which itself follows from it.",
                        "Derive it from what the host tells, or take 'broader' off one of them."));
    }

    private static void follow(String term, Map<String, Set<String>> leadsTo, Set<String> reached) {
        for (String next : leadsTo.getOrDefault(term, Set.of())) {
            if (reached.add(next)) {
                follow(next, leadsTo, reached);
            }
        }
    }

    private static void add(Map<String, Set<String>> leadsTo, String from, String to) {
        leadsTo.computeIfAbsent(from, key -> new TreeSet<>()).add(to);
    }
}
