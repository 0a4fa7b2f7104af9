package io.github.sacrum.check;

import io.github.sacrum.check.source.RuleAnnotation;
import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.knowledge.RuleKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** No rule concludes from stricter conditions what another concludes already. */
final class SubsumedRuleCheck implements PackCheck {
    private static final List<String> URGENCIES = List.of("soon", "urgent", "emergency");
    private static final List<String> TELLING = List.of("lr", "pretest", "reason", "variant", "origin", "share");

    @Override
    public Stream<Complaint> of(PackSources pack) {
        Subsumption subsumption = new Subsumption();
        return SameConclusion.complaints(pack, (first, second) -> {
            boolean firstCovers = subsumption.covers(first, second);
            boolean secondCovers = subsumption.covers(second, first);
            if (firstCovers == secondCovers) {
                return Stream.empty();
            }
            return firstCovers ? complaint(first, second).stream() : complaint(second, first).stream();
        });
    }

    private static Optional<Complaint> complaint(SourceRule looser, SourceRule stricter) {
        return addsNothing(looser, stricter)
                ? Optional.of(Complaint.about(
                        stricter,
                        stricter.line(),
                        "Whenever this rule fires, " + looser.title() + " concludes the same (" + looser.file() + ":"
                                + looser.line() + ").",
                        "Leave it out, or say in the other what it must not cover."))
                : Optional.empty();
    }

    /** Another number or reason, and a higher urgency, are something to add. */
    private static boolean addsNothing(SourceRule looser, SourceRule stricter) {
        boolean flag = Kinds.of(stricter).filter(RuleKind.RED_FLAG::equals).isPresent();
        boolean higher = URGENCIES.indexOf(value(stricter, "urgency")) > URGENCIES.indexOf(value(looser, "urgency"));
        return TELLING.stream().allMatch(name -> value(looser, name).equals(value(stricter, name)))
                && !(flag && higher);
    }

    private static String value(SourceRule rule, String annotation) {
        return rule.annotation(annotation).map(RuleAnnotation::value).orElse("");
    }
}
