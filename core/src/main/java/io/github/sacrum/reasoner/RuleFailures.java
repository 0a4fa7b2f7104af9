package io.github.sacrum.reasoner;

import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.knowledge.RulePlace;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.drools.modelcompiler.constraints.ConstraintEvaluationException;
import org.kie.api.runtime.rule.ConsequenceException;

/** Says which rule of a pack failed, and where it stands. */
final class RuleFailures {
    private final List<RuleInfo> rules;

    RuleFailures(Collection<RuleInfo> rules) {
        this.rules = List.copyOf(rules);
    }

    FailedRuleException of(ConsequenceException failure) {
        String name = failure.getRule().getName();
        String shown = rules.stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .map(RuleFailures::shown)
                .orElse("'" + name + "'");
        return new FailedRuleException(
                name,
                "The rule " + shown
                        + " failed when it fired. Maybe an annotation that its conclusion needs is missing.",
                failure);
    }

    /** The engine tells the names of the rules that have the condition only in its message, each in quotes. */
    FailedRuleException of(ConstraintEvaluationException failure) {
        String told = String.valueOf(failure.getMessage());
        List<RuleInfo> named = rules.stream()
                .filter(rule -> told.contains('"' + rule.name() + '"'))
                .toList();
        String shown =
                named.isEmpty() ? "" : named.stream().map(RuleFailures::shown).collect(Collectors.joining(" or "));
        return new FailedRuleException(
                named.isEmpty() ? "" : named.get(0).name(),
                "A condition of " + (shown.isEmpty() ? "a rule" : "the rule " + shown)
                        + " failed. Maybe it asks for something that not every fact of its type has.",
                failure);
    }

    private static String shown(RuleInfo rule) {
        RulePlace place = rule.place();
        return "'" + rule.name() + "'" + (place == null ? "" : " (" + place.file() + ":" + place.line() + ")");
    }
}
