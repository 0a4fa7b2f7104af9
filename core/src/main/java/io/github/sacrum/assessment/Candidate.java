package io.github.sacrum.assessment;

import io.github.sacrum.fact.Side;
import io.github.sacrum.inference.Band;
import io.github.sacrum.inference.Urgency;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.vocabulary.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition of the differential: how far its own evidence supports it, and how probable that leaves it beside its
 * rivals. Immutable and thread-safe.
 *
 * @param condition id of the condition
 * @param name what clinicians call it
 * @param side the side, or {@link Side#UNSPECIFIED}
 * @param origin where it comes from
 * @param support 0 to 1: pre-test odds times the likelihood ratios that counted, as a probability, whatever else is found
 * @param posttest 0 to 1: the post-test probability if one of the conditions weighed, or something that none of them is,
 *     causes the complaint; that of the weakest part, times the rule's share, for a syndrome; null for what is not weighed
 * @param band the support in a step with a fixed name
 * @param pretest the rule that opened it, or null if a rule concluded it from other conditions
 * @param contributions what each rule did, the strongest first
 * @param flagged the urgency of its red flags, or null if none stands
 * @param unexplained the symptoms and findings told that no rule lays to this condition, while another
 *     condition weighed accounts for them; each lowers the post-test probability
 * @param variant its form, where a rule names one; may be empty
 * @param explanation why it is in the differential
 */
public record Candidate(
        String condition,
        String name,
        Side side,
        Origin origin,
        double support,
        @Nullable Double posttest,
        Band band,
        @Nullable RuleInfo pretest,
        List<Contribution> contributions,
        @Nullable Urgency flagged,
        List<Sign> unexplained,
        String variant,
        Explanation explanation) {
    /** Copies the lists. */
    public Candidate {
        contributions = List.copyOf(contributions);
        unexplained = List.copyOf(unexplained);
    }

    @Override
    public String toString() {
        return "Candidate[withheld]";
    }
}
