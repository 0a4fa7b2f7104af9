package io.github.sacrum.check;

import io.github.sacrum.check.source.SourceConstraint;
import io.github.sacrum.check.source.SourcePattern;
import io.github.sacrum.check.source.SourceRule;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No rule has the same pattern twice; a fact that also is counted may be bound once more, for its side. */
final class RepeatedPatternCheck implements RuleCheck {
    /** What a pattern asks for, whatever the order. */
    private record Asked(String type, boolean negated, boolean counted, Set<String> constraints) {}

    @Override
    public Stream<Complaint> of(SourceRule rule, PackSources pack) {
        Map<Asked, SourcePattern> first = new HashMap<>();
        Stream.Builder<Complaint> complaints = Stream.builder();
        Set<SourcePattern> counted = Collections.newSetFromMap(new IdentityHashMap<>());
        rule.accumulations().forEach(accumulation -> counted.addAll(accumulation.patterns()));
        for (SourcePattern pattern : rule.patterns()) {
            SourcePattern other = first.putIfAbsent(asked(pattern, counted.contains(pattern)), pattern);
            if (other != null) {
                complaints.add(Complaint.about(
                        rule,
                        pattern.line(),
                        "This pattern asks for the same as that of line " + other.line() + ".",
                        "Leave one out, or say in what they differ."));
            }
        }
        return complaints.build();
    }

    private static Asked asked(SourcePattern pattern, boolean counted) {
        return new Asked(
                pattern.type(),
                pattern.negated(),
                counted,
                pattern.constraints().stream()
                        .filter(SourceConstraint::asks)
                        .map(constraint -> constraint.expression().written())
                        .collect(Collectors.toSet()));
    }
}
