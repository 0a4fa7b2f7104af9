package io.github.sacrum.check;

import io.github.sacrum.check.source.RuleAnnotation;
import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.internal.Nearest;
import io.github.sacrum.knowledge.RuleKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every annotation is known, belongs to the rule's kind, and is given once. */
final class AnnotationNameCheck implements RuleCheck {
    private static final List<String> KNOWN = known();

    @Override
    public Stream<Complaint> of(SourceRule rule, PackSources pack) {
        Optional<RuleKind> kind = Kinds.of(rule);
        Set<String> seen = new HashSet<>();
        List<Complaint> complaints = new ArrayList<>();
        for (RuleAnnotation annotation : rule.annotations()) {
            String name = annotation.name();
            if (!KNOWN.contains(name)) {
                complaints.add(Complaint.hinting(
                        rule,
                        annotation.line(),
                        "There is no annotation @" + name + "." + hint(name),
                        "The annotations are @" + String.join(", @", KNOWN) + "."));
            } else if (kind.isPresent() && !Kinds.allows(kind.get(), name)) {
                complaints.add(Complaint.about(
                        rule,
                        annotation.line(),
                        "The annotation @" + name + " does not belong to a rule with @"
                                + kind.get().annotation() + ".",
                        "Leave it out."));
            }
            if (!seen.add(name)) {
                complaints.add(Complaint.about(
                        rule, annotation.line(), "The annotation @" + name + " is given twice.", "Keep one."));
            }
        }
        return complaints.stream();
    }

    private static String hint(String name) {
        return Nearest.of(name, KNOWN).map(near -> " Maybe @" + near + ".").orElse("");
    }

    private static List<String> known() {
        List<String> names = new ArrayList<>(List.of(
                "id", "source", "grade", "limits", "condition", "group", "combined", "residual", "urgency", "reason"));
        names.addAll(List.of("variant", "origin", "share", "sensitivity", "specificity"));
        Arrays.stream(RuleKind.values()).map(RuleKind::annotation).forEach(names::add);
        return List.copyOf(names);
    }
}
