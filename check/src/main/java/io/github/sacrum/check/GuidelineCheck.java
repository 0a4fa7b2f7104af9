package io.github.sacrum.check;

import io.github.sacrum.check.source.RuleAnnotation;
import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.knowledge.Source;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** An urgent red flag rests on a guideline, or says that none was read for it. */
final class GuidelineCheck implements RuleCheck {
    static final String CONFESSION = "no guideline was read";

    private static final List<String> URGENT = List.of("urgent", "emergency");

    @Override
    public Stream<Complaint> of(SourceRule rule, PackSources pack) {
        return rule.annotation("urgency").stream()
                .filter(urgency -> URGENT.contains(urgency.value()))
                .filter(urgency -> Cited.by(rule, pack).noneMatch(Source::guideline) && !confesses(rule))
                .map(urgency -> Complaint.about(
                        rule,
                        urgency.line(),
                        "The urgency '" + urgency.value() + "' rests on no guideline.",
                        "Cite one, with 'kind: guideline' in the bibliography, or say in @limits: " + CONFESSION
                                + " for it."));
    }

    private static boolean confesses(SourceRule rule) {
        return rule.annotation("limits")
                .map(RuleAnnotation::value)
                .filter(limits -> limits.toLowerCase(Locale.ROOT).contains(CONFESSION))
                .isPresent();
    }
}
