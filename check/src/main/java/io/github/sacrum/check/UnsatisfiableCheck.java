package io.github.sacrum.check;

import io.github.sacrum.check.source.SourcePattern;
import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.vocabulary.Term;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Some fact can meet all conditions of a pattern, and each of its alternatives. */
final class UnsatisfiableCheck implements RuleCheck {
    @Override
    public Stream<Complaint> of(SourceRule rule, PackSources pack) {
        return rule.patterns().stream().flatMap(pattern -> PatternType.of(pattern).stream()
                .flatMap(type -> complaint(rule, pattern, Alternative.of(pattern, type), pack).stream()));
    }

    private static Optional<Complaint> complaint(
            SourceRule rule, SourcePattern pattern, List<Alternative> alternatives, PackSources pack) {
        Set<Demand> met = Collections.newSetFromMap(new IdentityHashMap<>());
        alternatives.stream()
                .filter(alternative -> clash(alternative, pack).isEmpty())
                .forEach(alternative -> met.addAll(alternative.demands()));
        Optional<Demand> never = alternatives.stream()
                .flatMap(alternative -> alternative.demands().stream())
                .filter(demand -> !met.contains(demand))
                .findFirst();
        return never.map(demand -> Complaint.about(
                rule,
                met.isEmpty() ? pattern.line() : demand.line(),
                (met.isEmpty() ? "No fact can meet this pattern: " : "One alternative can never hold: ")
                        + reason(demand, alternatives, pack) + ".",
                "Correct one of the two, or write || where a comma stands."));
    }

    /** Why an alternative with a demand that is never met is impossible. */
    private static String reason(Demand demand, List<Alternative> alternatives, PackSources pack) {
        return alternatives.stream()
                .filter(alternative -> alternative.demands().stream().anyMatch(demand::equals))
                .flatMap(alternative -> clash(alternative, pack).stream())
                .findFirst()
                .orElse("");
    }

    private static Optional<String> clash(Alternative alternative, PackSources pack) {
        return alternative
                .clash()
                .map(clash -> clash.getKey().equals(clash.getValue())
                        ? clash.getKey().written() + " is outside its scale"
                        : clash.getKey().written() + " excludes "
                                + clash.getValue().written())
                .or(() -> outside(alternative, pack));
    }

    private static Optional<String> outside(Alternative alternative, PackSources pack) {
        return alternative.subjects().stream()
                .flatMap(id -> pack.data().vocabulary().find(id).stream())
                .filter(Term::measured)
                .filter(term -> alternative
                        .range("amount")
                        .within(new Range(term.low(), true, term.high(), true))
                        .isEmpty())
                .findFirst()
                .map(term -> "no amount of '" + term.id() + "', which runs from " + term.low() + " to " + term.high()
                        + ", is in the range asked for");
    }
}
