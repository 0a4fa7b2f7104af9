package io.github.sacrum.assessment;

import io.github.sacrum.fact.Side;
import io.github.sacrum.inference.Urgency;
import io.github.sacrum.knowledge.RuleInfo;

/**
 * A red flag that the facts raise. Immutable and thread-safe.
 *
 * @param condition id of the condition it warns of
 * @param name what clinicians call that condition
 * @param side the side, or {@link Side#UNSPECIFIED}
 * @param urgency how soon to act
 * @param rule the rule that raised it
 * @param explanation the facts behind it
 */
public record Flag(String condition, String name, Side side, Urgency urgency, RuleInfo rule, Explanation explanation) {
    @Override
    public String toString() {
        return "Flag[withheld]";
    }
}
