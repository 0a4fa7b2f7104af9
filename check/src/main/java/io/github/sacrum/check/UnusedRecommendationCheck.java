package io.github.sacrum.check;

import io.github.sacrum.check.source.RuleAnnotation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every recommendation is given, withheld or qualified by a rule. */
final class UnusedRecommendationCheck implements PackCheck {
    private static final List<String> NAMING = List.of("recommendation", "withholds", "qualifies");

    @Override
    public Stream<Complaint> of(PackSources pack) {
        Set<String> used = pack.rules()
                .flatMap(rule -> NAMING.stream().flatMap(name -> rule.annotation(name).stream()))
                .map(RuleAnnotation::value)
                .collect(Collectors.toSet());
        return pack.data().recommendations().stream()
                .filter(recommendation -> !used.contains(recommendation.id()))
                .map(recommendation -> pack.place(recommendation.id())
                        .complaint(
                                "No rule gives the recommendation '" + recommendation.id() + "'.",
                                "Give it in a rule, or take it out."));
    }
}
