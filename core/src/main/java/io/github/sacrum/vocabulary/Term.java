package io.github.sacrum.vocabulary;

import io.github.sacrum.fact.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One term of a vocabulary. Immutable and thread-safe.
 *
 * @param id the id, in kebab case
 * @param name what clinicians call it
 * @param kind what it stands for
 * @param region the part of the body
 * @param laterality which sides its facts may have
 * @param broader id of the term that this one implies, or null
 * @param synonyms other names
 * @param question what a person is asked, or null
 * @param how how an examiner performs or reads it, or null
 * @param askedOf the people of whom it is asked
 * @param range the plausible values with their unit; none if it is yes or no
 * @param origin of a condition, where it comes from; otherwise null
 * @param serious of a condition, whether it must not be missed
 * @param foundBy of a finding, the kind of test that shows it; null if it is examined, and of other kinds
 * @param keptBecause why it stands here although no rule uses it, or null
 * @param codes codes of public terminologies; empty means that none is verified
 */
public record Term(
        String id,
        String name,
        TermKind kind,
        String region,
        Laterality laterality,
        @Nullable String broader,
        List<String> synonyms,
        @Nullable String question,
        @Nullable String how,
        AskedOf askedOf,
        PlausibleRange range,
        @Nullable Origin origin,
        boolean serious,
        @Nullable FoundBy foundBy,
        @Nullable String keptBecause,
        List<TermCode> codes) {
    /** Copies the lists. */
    public Term {
        synonyms = List.copyOf(synonyms);
        codes = List.copyOf(codes);
    }

    /**
     * Returns the same term, asked and examined in other words.
     *
     * @param newQuestion what a person is asked, or null
     * @param newHow how an examiner performs or reads it, or null
     * @return the term
     */
    public Term asked(@Nullable String newQuestion, @Nullable String newHow) {
        return with(newQuestion, newHow, codes);
    }

    /** The same term with further codes. */
    Term coded(List<TermCode> all) {
        return with(question, how, all);
    }

    private Term with(@Nullable String newQuestion, @Nullable String newHow, List<TermCode> newCodes) {
        return new Term(
                id,
                name,
                kind,
                region,
                laterality,
                broader,
                synonyms,
                newQuestion,
                newHow,
                askedOf,
                range,
                origin,
                serious,
                foundBy,
                keptBecause,
                newCodes);
    }

    /**
     * Returns the unit of its values.
     *
     * @return the unit, or null if it is yes or no
     */
    public @Nullable Unit unit() {
        return range.unit();
    }

    /**
     * Returns the lowest plausible value.
     *
     * @return the value in the unit of the term; 0 without a unit
     */
    public double low() {
        return range.low();
    }

    /**
     * Returns the highest plausible value.
     *
     * @return the value in the unit of the term; 0 without a unit
     */
    public double high() {
        return range.high();
    }

    /**
     * Tells whether facts of this term carry a value.
     *
     * @return whether it has a unit
     */
    public boolean measured() {
        return unit() != null;
    }
}
