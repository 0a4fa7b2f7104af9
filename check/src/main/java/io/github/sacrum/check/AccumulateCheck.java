package io.github.sacrum.check;

import io.github.sacrum.check.source.Accumulation;
import io.github.sacrum.check.source.SourceRule;
import java.util.stream.Stream;

/** An {@code accumulate} collects every fact that it counts, so that the explanation can show them. */
final class AccumulateCheck implements RuleCheck {
    @Override
    public Stream<Complaint> of(SourceRule rule, PackSources pack) {
        return rule.accumulations().stream()
                .filter(accumulation -> !collectsAll(accumulation))
                .map(accumulation -> Complaint.about(
                        rule,
                        accumulation.line(),
                        "The accumulate does not collect the facts it goes over, so no explanation can show them.",
                        "Bind each pattern and add a function: accumulate( $f : …; $list : collectList( $f ); … )."));
    }

    private static boolean collectsAll(Accumulation accumulation) {
        return accumulation.patterns().stream()
                .allMatch(pattern -> accumulation.collected().contains(pattern.binding()));
    }
}
