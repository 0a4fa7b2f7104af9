package io.github.sacrum.inference;

import io.github.sacrum.fact.Side;

/**
 * A link of a chain of cause: a state that facts, hypotheses or other mechanisms bring about.
 *
 * @param code id of a term of kind mechanism
 * @param side the side, or {@link Side#UNSPECIFIED}
 */
public record Mechanism(String code, Side side) {
    @Override
    public String toString() {
        return "Mechanism[withheld]";
    }
}
