package io.github.sacrum.check;

import io.github.sacrum.check.source.RuleAnnotation;
import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.knowledge.RuleKind;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two rules that weigh one condition by one sign, or by a sign and what is derived from it, share a dependence group; one
 * of them may be a rule of the pack beneath.
 */
final class CountedTwiceCheck implements PackCheck {
    @Override
    public Stream<Complaint> of(PackSources pack) {
        Observations observations = new Observations(pack);
        return Stream.concat(
                SameConclusion.complaints(pack, (first, second) -> within(first, second, observations)),
                pack.rules().filter(CountedTwiceCheck::weighs).flatMap(rule -> pack.standing()
                        .flatMap(other -> across(rule, other, observations))));
    }

    private static Stream<Complaint> within(SourceRule first, SourceRule second, Observations observations) {
        return weighs(first) && !sameGroup(group(first), group(second))
                ? observations.shared(first, second).stream()
                        .map(term ->
                                complaint(second, first.title() + " (" + first.file() + ":" + first.line() + ")", term))
                : Stream.empty();
    }

    private static Stream<Complaint> across(SourceRule rule, RuleInfo other, Observations observations) {
        boolean same = other.kind() == RuleKind.EVIDENCE
                && other.target().equals(Kinds.target(rule, RuleKind.EVIDENCE))
                && !sameGroup(group(rule), Optional.ofNullable(other.group()));
        return same
                ? observations.shared(rule, other).stream()
                        .map(term -> complaint(rule, other.id() + " of the pack beneath", term))
                : Stream.empty();
    }

    private static Complaint complaint(SourceRule rule, String other, String term) {
        return Complaint.about(
                rule,
                rule.line(),
                "Both this rule and " + other + " weigh the condition by '" + term + "', and no @group joins them.",
                "Give both the same @group, of which only the strongest sign counts.");
    }

    private static boolean weighs(SourceRule rule) {
        return Kinds.of(rule).filter(RuleKind.EVIDENCE::equals).isPresent();
    }

    private static boolean sameGroup(Optional<String> one, Optional<String> other) {
        return one.isPresent() && one.equals(other);
    }

    private static Optional<String> group(SourceRule rule) {
        return rule.annotation("group").map(RuleAnnotation::value);
    }
}
