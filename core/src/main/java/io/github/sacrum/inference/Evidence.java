package io.github.sacrum.inference;

import io.github.sacrum.fact.Side;

/**
 * A rule that speaks for or against a condition with its likelihood ratio.
 *
 * @param rule id of the rule
 * @param condition id of the condition
 * @param side the side, or {@link Side#UNSPECIFIED} for every side
 * @param present true if the sign is present, false if it is documented to be absent
 */
public record Evidence(String rule, String condition, Side side, boolean present) {
    @Override
    public String toString() {
        return "Evidence[withheld]";
    }
}
