package io.github.sacrum.check;

import io.github.sacrum.check.source.RuleAnnotation;
import io.github.sacrum.vocabulary.Term;
import io.github.sacrum.vocabulary.TermKind;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Symptoms and history say how a person is asked, findings how they are examined, unless they are derived. */
final class QuestionCheck implements PackCheck {
    @Override
    public Stream<Complaint> of(PackSources pack) {
        Set<String> derived = pack.rules()
                .flatMap(rule -> rule.annotation("derives").stream())
                .map(RuleAnnotation::value)
                .collect(Collectors.toSet());
        return pack.data().vocabulary().terms().stream()
                .flatMap(term -> fault(term, derived.contains(term.id())).stream()
                        .map(fault -> pack.place(term.id()).complaint(fault, mend(term))));
    }

    private static Optional<String> fault(Term term, boolean derived) {
        String name = "The " + term.kind().word() + " '" + term.id() + "'";
        if (isAsked(term) && isBlank(term.question())) {
            return Optional.of(name + " has no question.");
        }
        if (term.kind() == TermKind.FINDING && isBlank(term.how()) && !derived) {
            return Optional.of(name + " does not say how it is examined.");
        }
        return !isBlank(term.question()) && !String.valueOf(term.question()).matches("(?s)\\p{Lu}.*\\?(?: .*[.?)])?")
                ? Optional.of("The question of '" + term.id() + "' is none.")
                : Optional.empty();
    }

    private static String mend(Term term) {
        return isAsked(term)
                ? "Write 'question' as a person is asked it, from a capital to a question mark."
                : "Write 'how' as an examiner performs or reads it.";
    }

    private static boolean isAsked(Term term) {
        return term.kind() == TermKind.SYMPTOM || term.kind() == TermKind.HISTORY;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
