package io.github.sacrum.check;

import io.github.sacrum.check.source.RuleAnnotation;
import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.knowledge.Grade;
import io.github.sacrum.knowledge.LikelihoodRatio;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A ratio above expert opinion stands in the row of a source that the rule cites, or follows from an accuracy there. */
final class StatedRatioCheck implements RuleCheck {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final String STANDARD = "reference standard";
    private static final String REMOVED = "removed";

    @Override
    public Stream<Complaint> of(SourceRule rule, PackSources pack) {
        boolean opinion = rule.annotation("grade")
                .map(RuleAnnotation::value)
                .filter(Grade.D.name()::equals)
                .isPresent();
        return opinion
                ? Stream.empty()
                : rule.annotation("lr").stream()
                        .flatMap(ratio -> unstated(rule, ratio, pack).or(() -> unfounded(rule, ratio, pack)).stream());
    }

    /**
     * A sign settles a condition where a source says that it is what others are measured against, and excludes it where one
     * says that the part was removed.
     */
    private static Optional<Complaint> unfounded(SourceRule rule, RuleAnnotation annotation, PackSources pack) {
        LikelihoodRatio ratio = LikelihoodRatio.parse(annotation.value()).orElse(null);
        if (ratio == null || !(ratio.settles() || ratio.excludes())) {
            return Optional.empty();
        }
        String word = ratio.settles() ? STANDARD : REMOVED;
        boolean said = Cited.by(rule, pack)
                .flatMap(source -> source.states().stream())
                .anyMatch(statement -> statement.contains(word));
        return said
                ? Optional.empty()
                : Optional.of(Complaint.about(
                        rule,
                        annotation.line(),
                        ratio.settles()
                                ? "No source of the rule states that the sign is the reference standard."
                                : "No source of the rule states that the part was removed.",
                        "Add to the 'states' of " + String.join(" or ", Cited.keys(rule))
                                + " in the bibliography what "
                                + (ratio.settles() ? "it takes as the " : "is ") + word + ", in these words."));
    }

    private static Optional<Complaint> unstated(SourceRule rule, RuleAnnotation ratio, PackSources pack) {
        Set<BigDecimal> stated = Cited.by(rule, pack)
                .flatMap(source -> source.states().stream())
                .flatMap(StatedRatioCheck::numbers)
                .collect(Collectors.toSet());
        boolean derived = Accuracy.of(rule).isPresent()
                && Stream.of("sensitivity", "specificity")
                        .flatMap(name -> numbers(
                                rule.annotation(name).map(RuleAnnotation::value).orElse("")))
                        .allMatch(stated::contains);
        return Arrays.stream(ratio.value().split("/", 2))
                .flatMap(StatedRatioCheck::numbers)
                .filter(number -> !derived && !stated.contains(number))
                .findFirst()
                .map(number -> Complaint.about(
                        rule,
                        ratio.line(),
                        "No source of the rule states the ratio " + number + ".",
                        "Add what " + String.join(" or ", Cited.keys(rule))
                                + " says, with its numbers, to its 'states' in the bibliography; or the @sensitivity and"
                                + " @specificity that it states; or @grade( D )."));
    }

    private static Stream<BigDecimal> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(BigDecimal::new)
                .map(number -> number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
    }
}
