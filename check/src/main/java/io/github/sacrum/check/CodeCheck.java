package io.github.sacrum.check;

import io.github.sacrum.check.source.Comparison;
import io.github.sacrum.check.source.Operand;
import io.github.sacrum.check.source.SourcePattern;
import io.github.sacrum.internal.Nearest;
import io.github.sacrum.knowledge.Recommendation;
import io.github.sacrum.vocabulary.Term;
import io.github.sacrum.vocabulary.TermKind;
import java.util.List;
import java.util.Optional;

/** The ids that conditions name are in the vocabulary, and of the kind that the field holds. */
final class CodeCheck extends ComparisonCheck {
    CodeCheck() {
        super("Name a term of the vocabulary, or add this one to it.");
    }

    @Override
    Optional<String> fault(Comparison comparison, SourcePattern pattern, PatternType type, PackSources pack) {
        if (comparison.operand().kind() != Operand.Kind.TEXT) {
            return Optional.empty();
        }
        String id = comparison.operand().text();
        TermKind kind = type.terms().get(comparison.field());
        if (kind != null) {
            return term(id, kind, pack);
        }
        boolean advice = type == PatternType.ADVICE && comparison.field().equals("recommendation");
        return advice ? recommendation(id, pack) : Optional.empty();
    }

    private static Optional<String> term(String id, TermKind kind, PackSources pack) {
        Optional<Term> term = pack.data().vocabulary().find(id);
        if (term.isPresent() && term.get().kind() == kind) {
            return Optional.empty();
        }
        if (term.isPresent()) {
            return Optional.of("'" + id + "' is of kind " + term.get().kind().word() + ", not " + kind.word()
                    + ". Maybe match another type or field.");
        }
        return Optional.of("The vocabulary has no " + kind.word() + " '" + id + "'."
                + pack.data().vocabulary().hint(id, kind));
    }

    private static Optional<String> recommendation(String id, PackSources pack) {
        List<String> ids =
                pack.data().recommendations().stream().map(Recommendation::id).toList();
        return ids.contains(id)
                ? Optional.empty()
                : Optional.of("There is no recommendation '" + id + "'." + Nearest.hint(id, ids));
    }
}
