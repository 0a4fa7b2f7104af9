package io.github.sacrum.scenario.mutation;

import io.github.sacrum.check.source.Accumulation;
import io.github.sacrum.check.source.SourceConstraint;
import io.github.sacrum.check.source.SourcePattern;
import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.knowledge.RuleInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the mutants of a rule. */
final class Mutants {
    private final SourceRule rule;
    private final List<Draft> drafts = new ArrayList<>();

    private Mutants(SourceRule rule) {
        this.rule = rule;
    }

    /** A mutant whose name others may have too, and what tells it from them. */
    private record Draft(Mutant mutant, String where) {}

    /** All mutants of a rule, in order of where the change stands; no two say the same. */
    static List<Mutant> of(SourceRule rule, RuleInfo info) {
        Mutants mutants = new Mutants(rule);
        for (SourcePattern pattern : rule.patterns()) {
            String where = pattern.binding().isEmpty() ? pattern.type() : pattern.binding();
            pattern.constraints().forEach(constraint -> mutants.add(constraint, false, where));
        }
        for (Accumulation accumulation : rule.accumulations()) {
            accumulation.constraints().forEach(constraint -> mutants.add(constraint, true, "accumulate"));
        }
        StatementMutants.of(rule, info).forEach(mutant -> mutants.drafts.add(new Draft(mutant, "")));
        return mutants.named();
    }

    private void add(SourceConstraint constraint, boolean counts, String where) {
        if (!constraint.asks()) {
            return;
        }
        String binding = Binding.of(constraint.text()).orElse("");
        Set<String> texts = new HashSet<>(Set.of(flat(constraint.text())));
        for (Rewriting rewriting : Rewritings.of(constraint, counts)) {
            String text = binding.isEmpty() || rewriting.text().isEmpty()
                    ? binding + rewriting.text()
                    : binding + ", " + rewriting.text();
            if (texts.add(flat(text))) {
                Change change = new Change.Condition(constraint.offset(), constraint.text(), text);
                drafts.add(new Draft(
                        new Mutant(rule.title(), rewriting.name(), constraint.line(), rewriting.operator(), change),
                        where));
            }
        }
    }

    /** Adds to names that several have where they stand, and to those that still do a number. */
    private List<Mutant> named() {
        Map<String, Integer> uses = new HashMap<>();
        drafts.forEach(draft -> uses.merge(draft.mutant().name(), 1, Integer::sum));
        Set<String> taken = new HashSet<>();
        List<Mutant> mutants = new ArrayList<>();
        for (Draft draft : drafts) {
            Mutant mutant = draft.mutant();
            String name = mutant.name();
            if (uses.getOrDefault(name, 0) > 1) {
                name = name + " of " + draft.where();
            }
            String numbered = name;
            for (int number = 2; !taken.add(numbered); number++) {
                numbered = name + " (" + number + ")";
            }
            mutants.add(new Mutant(mutant.rule(), numbered, mutant.line(), mutant.operator(), mutant.change()));
        }
        return mutants;
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", "");
    }
}
