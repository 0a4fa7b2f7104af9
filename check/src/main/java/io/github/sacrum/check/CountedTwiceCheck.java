package io.github.sacrum.check;

import io.github.sacrum.check.source.RuleAnnotation;
import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.knowledge.RuleKind;
import java.util.Optional;
import java.util.stream.Stream;

/** Two rules that weigh one condition by one sign, or by a sign and what is derived from it, share a dependence group. */
final class CountedTwiceCheck implements PackCheck {
    @Override
    public Stream<Complaint> of(PackSources pack) {
        Observations observations = new Observations(pack);
        return SameConclusion.complaints(pack, (first, second) -> {
            Optional<String> shared =
                    Kinds.of(first).filter(RuleKind.EVIDENCE::equals).isPresent() && !sameGroup(first, second)
                            ? observations.shared(first, second)
                            : Optional.empty();
            return shared.stream()
                    .map(term -> Complaint.about(
                            second,
                            second.line(),
                            "Both this rule and " + first.title() + " (" + first.file() + ":" + first.line()
                                    + ") weigh the condition by '" + term + "', and no @group joins them.",
                            "Give both the same @group, of which only the strongest sign counts."));
        });
    }

    private static boolean sameGroup(SourceRule first, SourceRule second) {
        Optional<String> group = first.annotation("group").map(RuleAnnotation::value);
        return group.isPresent() && group.equals(second.annotation("group").map(RuleAnnotation::value));
    }
}
