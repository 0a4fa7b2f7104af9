package io.github.sacrum.assessment;

import io.github.sacrum.fact.Side;
import java.util.List;

/**
 * A link of the chains of cause. Immutable and thread-safe.
 *
 * @param mechanism id of the mechanism
 * @param name what clinicians call it
 * @param side the side, or {@link Side#UNSPECIFIED}
 * @param region the part of the body where it acts
 * @param causes what brings it about, in words
 * @param effects the complaints and mechanisms that it accounts for, in words
 * @param explanation why it holds
 */
public record MechanismLink(
        String mechanism,
        String name,
        Side side,
        String region,
        List<String> causes,
        List<String> effects,
        Explanation explanation) {
    /** Copies the lists. */
    public MechanismLink {
        causes = List.copyOf(causes);
        effects = List.copyOf(effects);
    }

    @Override
    public String toString() {
        return "MechanismLink[withheld]";
    }
}
