package io.github.sacrum.inference;

import io.github.sacrum.fact.Side;

/**
 * A sign of a condition that must not be missed.
 *
 * @param rule id of the rule that raised it
 * @param condition id of the condition it warns of
 * @param side the side, or {@link Side#UNSPECIFIED}
 * @param urgency how soon to act
 */
public record RedFlag(String rule, String condition, Side side, Urgency urgency) {
    @Override
    public String toString() {
        return "RedFlag[withheld]";
    }
}
