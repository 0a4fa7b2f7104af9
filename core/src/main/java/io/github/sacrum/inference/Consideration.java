package io.github.sacrum.inference;

import io.github.sacrum.fact.Side;

/**
 * A condition that a complaint opens as a question, with the pre-test probability of the rule that opened it.
 *
 * @param rule id of the rule
 * @param condition id of the condition
 * @param side the side, or {@link Side#UNSPECIFIED} for every side
 */
public record Consideration(String rule, String condition, Side side) {
    @Override
    public String toString() {
        return "Consideration[withheld]";
    }
}
