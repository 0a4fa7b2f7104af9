package io.github.sacrum.inference;

import io.github.sacrum.fact.Side;

/**
 * A condition that follows from other hypotheses, such as disease of hip and spine together.
 *
 * @param condition id of the condition
 * @param side the side, or {@link Side#UNSPECIFIED}
 * @param variant its form, in the words of the rule's annotation; may be empty
 */
public record Syndrome(String condition, Side side, String variant) {
    @Override
    public String toString() {
        return "Syndrome[withheld]";
    }
}
