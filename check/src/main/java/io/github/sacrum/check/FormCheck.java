package io.github.sacrum.check;

import io.github.sacrum.check.source.RuleAnnotation;
import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.internal.Require;
import io.github.sacrum.knowledge.Residual;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Annotations that any text would satisfy have the form agreed on. */
final class FormCheck implements RuleCheck {
    private static final Pattern ID = Pattern.compile("[A-Z]{2,5}-\\d{2,3}");

    @Override
    public Stream<Complaint> of(SourceRule rule, PackSources pack) {
        return rule.annotations().stream()
                .filter(annotation -> !annotation.value().isBlank())
                .flatMap(annotation -> mend(rule, annotation).stream()
                        .map(mend -> Complaint.about(
                                rule,
                                annotation.line(),
                                "The value of @" + annotation.name() + " has the wrong form.",
                                mend)));
    }

    private static Optional<String> mend(SourceRule rule, RuleAnnotation annotation) {
        String value = annotation.value();
        if (annotation.name().equals("id") && !ID.matcher(value).matches()) {
            return Optional.of("Write two to five capitals, a hyphen and two or three digits: HOA-07.");
        }
        if (annotation.name().equals("combined") && !value.equals("true")) {
            return Optional.of("Write true, or leave it out.");
        }
        if (annotation.name().equals("combined") && rule.annotation("group").isEmpty()) {
            return Optional.of("Name the @group whose signs the estimate combines.");
        }
        if (annotation.name().equals("group") && !isGroup(value, rule)) {
            return Optional.of("Begin it with the condition, so that no two conditions share a group.");
        }
        if (annotation.name().equals("residual") && Residual.parse(value).isEmpty()) {
            return Optional.of("Write shares from 0 to 1 by origin: spine 1, pelvis 1, hip 0.5, serious 1.");
        }
        boolean sentence =
                annotation.name().equals("limits") || annotation.name().equals("reason");
        return sentence && value.contains("\"") ? Optional.of("Leave out the quotes inside.") : Optional.empty();
    }

    private static boolean isGroup(String group, SourceRule rule) {
        String condition =
                rule.annotation("condition").map(RuleAnnotation::value).orElse("");
        return Require.isCode(group) && group.startsWith(condition);
    }
}
