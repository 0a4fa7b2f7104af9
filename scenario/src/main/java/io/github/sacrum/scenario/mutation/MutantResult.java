package io.github.sacrum.scenario.mutation;

/**
 * What became of a mutant. Immutable.
 *
 * @param mutant the mutant
 * @param fate whether a scenario noticed it
 * @param reason the scenario that kills it, why it is accepted or says the same, or what the compiler says; empty if it
 *     survives
 */
public record MutantResult(Mutant mutant, Fate fate, String reason) {
    /** What can become of a mutant. */
    public enum Fate {
        /** A scenario fails with it. */
        KILLED,
        /** No scenario fails with it. */
        SURVIVED,
        /** It survives, and somebody wrote down why that is right. */
        ACCEPTED,
        /** It says the same as its rule, so it does not count. */
        SAME,
        /** It does not compile, so it does not count. */
        REFUSED
    }
}
