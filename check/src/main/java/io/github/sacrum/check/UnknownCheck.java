package io.github.sacrum.check;

import io.github.sacrum.check.source.SourcePattern;
import io.github.sacrum.check.source.SourceRule;
import java.util.stream.Stream;

/** No rule takes a fact that is not there for a negative one. */
final class UnknownCheck implements RuleCheck {
    @Override
    public Stream<Complaint> of(SourceRule rule, PackSources pack) {
        return rule.patterns().stream()
                .filter(SourcePattern::negated)
                .filter(pattern ->
                        PatternType.of(pattern).filter(PatternType::isFact).isPresent())
                .map(pattern -> Complaint.about(
                        rule,
                        pattern.line(),
                        "'not " + pattern.type() + "' takes an unknown fact for a negative one.",
                        "Match the documented absence: !present."));
    }
}
