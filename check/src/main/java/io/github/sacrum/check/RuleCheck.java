package io.github.sacrum.check;

import io.github.sacrum.check.source.SourceRule;
import java.util.stream.Stream;

/** One check on each rule of a pack by itself. */
interface RuleCheck extends PackCheck {
    /** What is wrong with one rule. */
    Stream<Complaint> of(SourceRule rule, PackSources pack);

    @Override
    default Stream<Complaint> of(PackSources pack) {
        return pack.rules().flatMap(rule -> of(rule, pack));
    }
}
