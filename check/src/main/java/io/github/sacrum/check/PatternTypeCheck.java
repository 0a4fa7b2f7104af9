package io.github.sacrum.check;

import io.github.sacrum.check.source.SourcePattern;
import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.internal.Nearest;
import java.util.Optional;
import java.util.stream.Stream;

/** Patterns match known types; rules that weigh, derive or flag match facts only, and never what is believed. */
final class PatternTypeCheck implements RuleCheck {
    @Override
    public Stream<Complaint> of(SourceRule rule, PackSources pack) {
        return rule.patterns().stream().flatMap(pattern -> complaint(rule, pattern).stream());
    }

    private static Optional<Complaint> complaint(SourceRule rule, SourcePattern pattern) {
        Optional<PatternType> type = PatternType.of(pattern);
        if (type.isEmpty()) {
            return Optional.of(Complaint.hinting(
                    rule,
                    pattern.line(),
                    "Rules cannot match the type " + pattern.type() + "."
                            + Nearest.hint(pattern.type(), PatternType.words()),
                    "The types are " + String.join(", ", PatternType.words()) + "."));
        }
        boolean believed = !type.get().isFact()
                && Kinds.of(rule).filter(Kinds::worksOnFacts).isPresent();
        return believed
                ? Optional.of(Complaint.about(
                        rule,
                        pattern.line(),
                        "A rule that opens, weighs, derives or flags cannot match " + pattern.type() + ".",
                        "Match the facts behind it: belief must not feed on itself."))
                : Optional.empty();
    }
}
