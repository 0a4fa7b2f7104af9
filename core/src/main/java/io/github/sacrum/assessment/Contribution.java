package io.github.sacrum.assessment;

import io.github.sacrum.knowledge.RuleInfo;

/**
 * What one rule did to the support of a condition. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param present true if it spoke by presence, false by documented absence
 * @param ratio its likelihood ratio, above 0; over 1 speaks for the condition
 * @param counted false if another sign of its dependence group stands for it
 * @param explanation the facts behind it
 */
public record Contribution(RuleInfo rule, boolean present, double ratio, boolean counted, Explanation explanation) {
    /**
     * Tells whether it settles the condition.
     *
     * @return whether the rule reads the reference standard of the condition, or part of its definition, and it is present
     */
    public boolean settles() {
        return present && rule.ratio() != null && rule.ratio().settles();
    }

    /**
     * Names the sign, and says so if it is absent. A rule that speaks by absence alone names the absence itself.
     *
     * @return the name of the rule, as a sentence without its full stop
     */
    public String sign() {
        boolean namesPresence = rule.ratio() == null || rule.ratio().present() != null;
        return present || !namesPresence ? rule.name() : rule.name() + ": absent";
    }

    @Override
    public String toString() {
        return "Contribution[" + rule.id() + "]";
    }
}
