package io.github.sacrum.fact;

/**
 * One thing known about a person, coded by the vocabulary: a symptom, a finding, a piece of history or a known condition.
 *
 * <p>What is unknown is not asserted at all; an absent fact is a documented "no". Facts are immutable and thread-safe
 * values; none of them shows a patient's value in {@code toString}.
 */
public sealed interface Fact permits Symptom, Finding, History, Condition {
    /**
     * Returns the id of the vocabulary's term.
     *
     * @return the id, in kebab case
     */
    String code();

    /**
     * Returns the side on which it was noted.
     *
     * @return the side; {@link Side#UNSPECIFIED} where it is unknown or the term has none
     */
    Side side();

    /**
     * Tells whether it was noted as present.
     *
     * @return true for present (or measured), false for a documented absence
     */
    boolean present();

    /**
     * Returns this fact with another code, everything else unchanged.
     *
     * @param other id of a term of the same kind
     * @return the recoded fact
     */
    Fact recoded(String other);

    /**
     * Returns this fact on another side.
     *
     * @param other the side
     * @return the fact on that side
     */
    Fact on(Side other);
}
