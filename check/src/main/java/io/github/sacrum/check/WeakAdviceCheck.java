package io.github.sacrum.check;

import io.github.sacrum.check.source.RuleAnnotation;
import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.knowledge.Grade;
import io.github.sacrum.knowledge.Recommendation;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A recommendation that only rules of grade D give is called neither strong nor certain. */
final class WeakAdviceCheck implements PackCheck {
    private static final List<String> CERTAIN = List.of("high", "moderate");

    @Override
    public Stream<Complaint> of(PackSources pack) {
        Map<String, List<SourceRule>> giving = pack.rules()
                .filter(rule -> rule.annotation("recommendation").isPresent())
                .collect(Collectors.groupingBy(rule -> value(rule, "recommendation")));
        return pack.data().recommendations().stream()
                .filter(recommendation -> isConfident(recommendation) && giving.containsKey(recommendation.id()))
                .filter(recommendation -> giving.getOrDefault(recommendation.id(), List.of()).stream()
                        .allMatch(rule -> value(rule, "grade").equals(Grade.D.name())))
                .map(recommendation -> pack.place(recommendation.id())
                        .complaint(
                                "The recommendation '" + recommendation.id() + "' is called "
                                        + recommendation.strength() + " and of " + recommendation.certainty()
                                        + " certainty, but only rules of grade D give it.",
                                "Call it conditional and of low certainty, or grade a rule by a better source."));
    }

    private static boolean isConfident(Recommendation recommendation) {
        return ("strong".equals(recommendation.strength()) && CERTAIN.contains(recommendation.certainty()))
                || "high".equals(recommendation.certainty());
    }

    private static String value(SourceRule rule, String annotation) {
        return rule.annotation(annotation).map(RuleAnnotation::value).orElse("");
    }
}
