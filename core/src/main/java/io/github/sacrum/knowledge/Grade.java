package io.github.sacrum.knowledge;

/** How far the evidence of a rule can be trusted. */
public enum Grade {
    /** Pooled evidence, or a criterion validated in more than one population. */
    A("pooled or validated evidence"),
    /** One sound study, or a guideline that states its evidence. */
    B("a single sound study or guideline"),
    /** A small or unvalidated study, or a number seen only at second hand. */
    C("weak evidence: small, unvalidated or second-hand"),
    /** Expert opinion; no number is published. */
    D("very weak evidence: expert opinion");

    private final String meaning;

    Grade(String meaning) {
        this.meaning = meaning;
    }

    /**
     * Returns what the grade means.
     *
     * @return a phrase
     */
    public String meaning() {
        return meaning;
    }
}
