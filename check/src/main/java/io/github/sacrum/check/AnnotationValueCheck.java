package io.github.sacrum.check;

import io.github.sacrum.check.source.RuleAnnotation;
import io.github.sacrum.check.source.SourceRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every annotation that the rule's kind needs is there, and holds: numbers in their form and bounds, sources in the
 * bibliography, targets in the vocabulary or among the recommendations. It is what is checked again when a pack is
 * loaded.
 */
final class AnnotationValueCheck implements RuleCheck {
    @Override
    public Stream<Complaint> of(SourceRule rule, PackSources pack) {
        List<Complaint> complaints = new ArrayList<>();
        pack.data().rule(rule.name(), rule.values(), (annotation, message) -> {
            int line = rule.annotation(annotation).map(RuleAnnotation::line).orElse(rule.line());
            complaints.add(Complaint.hinting(rule, line, message, mend(annotation)));
        });
        return complaints.stream();
    }

    private static String mend(String annotation) {
        return switch (annotation) {
            case "" -> "Say what the rule concludes.";
            case "id" -> "Write a new one, such as @id( HOA-07 ).";
            case "source" -> "Cite keys of the bibliography, with commas between.";
            case "grade" -> "Write @grade( A ), B, C or D.";
            case "limits" -> "Say where the rule misleads.";
            case "lr" -> "Write the published ratios, or '-' where none is.";
            case "pretest" -> "Write the published share, or a cautious one with a lower grade.";
            case "urgency" -> "Write soon, urgent or emergency.";
            case "origin" -> "Write hip, spine, pelvis, both or other.";
            case "share" -> "Write the published share, or leave it out where the conditions make up the form.";
            case "reason" -> "Say to the clinician why, in a sentence.";
            case "recommendation", "withholds", "qualifies" -> "Name a recommendation of the pack, or add it.";
            default -> "Name a term of the vocabulary, or add it.";
        };
    }
}
