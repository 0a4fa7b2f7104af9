package io.github.sacrum.assessment;

import io.github.sacrum.inference.Urgency;
import io.github.sacrum.vocabulary.Origin;
import java.util.List;

/**
 * What the facts of one person amount to: it supports a clinician's judgement and diagnoses nobody. Immutable and
 * thread-safe; equal facts in any order give an equal assessment; {@code toString} shows no patient value.
 *
 * @param urgency how soon the person must be seen; no fact and no lack of one lowers it
 * @param redFlags the red flags, the most urgent first
 * @param origin where the complaint comes from
 * @param differential the conditions that the facts support, in order of post-test probability
 * @param mustNotMiss serious conditions that the facts lift, however improbable, in order of concern
 * @param mechanisms the mechanisms at work
 * @param chains the chains of cause that the mechanisms form
 * @param recommendations what to do, withheld ones included with the reason
 * @param avoid what not to do
 * @param questions what is not known and would matter, the most telling first
 * @param contradictions facts that cannot all be true
 * @param record how the assessment came about
 */
public record Assessment(
        Urgency urgency,
        List<Flag> redFlags,
        Origin origin,
        List<Candidate> differential,
        List<Candidate> mustNotMiss,
        List<MechanismLink> mechanisms,
        List<Chain> chains,
        List<Advised> recommendations,
        List<Advised> avoid,
        List<Question> questions,
        List<Contradiction> contradictions,
        Provenance record) {
    /** Copies the lists. */
    public Assessment {
        redFlags = List.copyOf(redFlags);
        differential = List.copyOf(differential);
        mustNotMiss = List.copyOf(mustNotMiss);
        mechanisms = List.copyOf(mechanisms);
        chains = List.copyOf(chains);
        recommendations = List.copyOf(recommendations);
        avoid = List.copyOf(avoid);
        questions = List.copyOf(questions);
        contradictions = List.copyOf(contradictions);
    }

    /**
     * Renders the assessment for people.
     *
     * @return text wrapped at 100 columns, urgency first
     */
    public String toText() {
        return new TextReport(this).render();
    }

    /**
     * Renders the assessment for programs.
     *
     * @return one JSON document in one line
     */
    public String toJson() {
        return new JsonDocument(this).render();
    }

    @Override
    public String toString() {
        return "Assessment[withheld]";
    }
}
