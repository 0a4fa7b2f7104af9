package io.github.sacrum.check;

import io.github.sacrum.check.source.Comparison;
import io.github.sacrum.check.source.RuleAnnotation;
import io.github.sacrum.check.source.SourcePattern;
import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.knowledge.LikelihoodRatio;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A rule that weighs asks for no polarity of which its ratio says nothing, and leaves out none of which it speaks. */
final class PolarityCheck implements RuleCheck {
    private static final List<String> PLAIN = List.of("code", "side", "present");

    @Override
    public Stream<Complaint> of(SourceRule rule, PackSources pack) {
        Optional<LikelihoodRatio> ratio =
                rule.annotation("lr").map(RuleAnnotation::value).flatMap(LikelihoodRatio::parse);
        return ratio.stream().flatMap(given -> rule.patterns().stream()
                .filter(pattern -> isWeighed(pattern, rule))
                .flatMap(pattern -> fault(pattern, given).stream()
                        .map(fault -> Complaint.hinting(rule, pattern.line(), fault, ""))));
    }

    private static boolean isWeighed(SourcePattern pattern, SourceRule rule) {
        return !pattern.binding().isEmpty()
                && rule.consequence().text().matches("weigh\\b.*" + Pattern.quote(pattern.binding()) + "\\b.*");
    }

    private static Optional<String> fault(SourcePattern pattern, LikelihoodRatio ratio) {
        Optional<Boolean> polarity = pattern.polarity();
        boolean described = pattern.type().equals(PatternType.SYMPTOM.word())
                && pattern.comparisons().stream().anyMatch(PolarityCheck::describes);
        if (polarity.isEmpty() && described) {
            return Optional.of("An absent symptom has no attributes. Maybe add `present`, and write @lr( \"… / -\" ).");
        }
        if (polarity.orElse(false) && ratio.absent() != null) {
            return Optional.of(
                    "The pattern asks for presence, so the ratio for absence never speaks. Maybe leave `present` out,"
                            + " or write '-' for absence.");
        }
        if (!polarity.orElse(true) && ratio.present() != null) {
            return Optional.of(
                    "The pattern asks for absence, so the ratio for presence never speaks. Maybe leave `!present` out,"
                            + " or write '-' for presence.");
        }
        return Optional.empty();
    }

    private static boolean describes(Comparison comparison) {
        return !comparison.operator().equals(Comparison.BINDING) && !PLAIN.contains(comparison.field());
    }
}
