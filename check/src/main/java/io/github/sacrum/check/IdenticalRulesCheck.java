package io.github.sacrum.check;

import io.github.sacrum.check.source.SourceRule;
import java.util.stream.Stream;

/** No two rules conclude the same from the same conditions. */
final class IdenticalRulesCheck implements PackCheck {
    @Override
    public Stream<Complaint> of(PackSources pack) {
        Subsumption subsumption = new Subsumption();
        return SameConclusion.complaints(
                pack,
                (first, second) -> subsumption.covers(first, second) && subsumption.covers(second, first)
                        ? Stream.of(complaint(first, second))
                        : Stream.empty());
    }

    private static Complaint complaint(SourceRule first, SourceRule second) {
        return Complaint.about(
                second,
                second.line(),
                "This rule concludes what " + first.title() + " concludes, from the same conditions (" + first.file()
                        + ":" + first.line() + ").",
                "Keep one of the two, with the sources of both.");
    }
}
