package io.github.sacrum.knowledge;

import io.github.sacrum.vocabulary.Term;
import io.github.sacrum.vocabulary.Vocabulary;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Replaces the texts of recommendations and terms by those of an overlay. */
final class OverlayTexts {
    private OverlayTexts() {}

    static PackParts replace(OverlayNote note, PackParts parts) {
        Map<String, Recommendation> recommendations = new TreeMap<>(parts.recommendations());
        recommendations.replaceAll((id, recommendation) -> note.text(OverlayText.RECOMMENDATION, id)
                .map(text -> recommendation(text, recommendation))
                .orElse(recommendation));
        Vocabulary vocabulary = parts.vocabulary().reworded(term -> note.text(OverlayText.TERM, term.id())
                .map(text -> term(text, term))
                .orElse(term));
        return new PackParts(
                parts.id(),
                parts.name(),
                parts.version(),
                parts.digest(),
                vocabulary,
                parts.bibliography(),
                recommendations,
                parts.manifestations(),
                parts.index(),
                parts.modelClasses());
    }

    private static Recommendation recommendation(OverlayText text, Recommendation old) {
        return new Recommendation(
                old.id(),
                Objects.requireNonNull(text.over("name", old.name())),
                old.category(),
                Objects.requireNonNull(text.over("what", old.what())),
                text.over("dose", old.dose()),
                text.over("phase", old.phase()),
                text.over("review", old.review()),
                old.strength(),
                old.certainty(),
                old.sources());
    }

    private static Term term(OverlayText text, Term old) {
        return old.asked(text.over("question", old.question()), text.over("how", old.how()));
    }
}
