package io.github.sacrum.assessment;

import io.github.sacrum.fact.Side;
import io.github.sacrum.knowledge.Recommendation;
import java.util.List;

/**
 * A recommendation for this person. Immutable and thread-safe.
 *
 * @param recommendation what it says
 * @param side the side it is for, or {@link Side#UNSPECIFIED}
 * @param reasons why it is given, one explanation a rule
 * @param withheld why it is not to be followed now; empty if it stands
 * @param qualified what to mind when following it; may be empty
 */
public record Advised(
        Recommendation recommendation,
        Side side,
        List<Explanation> reasons,
        List<String> withheld,
        List<String> qualified) {
    /** Copies the lists. */
    public Advised {
        reasons = List.copyOf(reasons);
        withheld = List.copyOf(withheld);
        qualified = List.copyOf(qualified);
    }

    /**
     * Tells whether it is to be followed.
     *
     * @return whether nothing withholds it
     */
    public boolean stands() {
        return withheld.isEmpty();
    }

    @Override
    public String toString() {
        return "Advised[withheld]";
    }
}
