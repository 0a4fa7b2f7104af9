package io.github.sacrum.inference;

import io.github.sacrum.fact.Side;
import io.github.sacrum.vocabulary.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A condition that follows from other hypotheses, such as disease of hip and spine together.
 *
 * @param condition id of the condition
 * @param side the side, or {@link Side#UNSPECIFIED}
 * @param variant its form, in the words of the rule's annotation; may be empty
 * @param origin where the complaint comes from in this form; null where it is what the vocabulary says of the condition
 */
public record Syndrome(
        String condition,
        Side side,
        String variant,
        @Nullable Origin origin) {
    @Override
    public String toString() {
        return "Syndrome[withheld]";
    }
}
