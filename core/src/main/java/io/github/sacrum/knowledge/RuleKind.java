package io.github.sacrum.knowledge;

/** What a rule does, told by the annotation that names its conclusion. */
public enum RuleKind {
    /** Opens a condition with its pre-test probability. */
    PRETEST("pretest"),
    /** Weighs a condition by a likelihood ratio. */
    EVIDENCE("lr"),
    /** Derives a clinical abstraction from raw facts. */
    DERIVATION("derives"),
    /** Infers a mechanism, or what it accounts for. */
    MECHANISM("mechanism"),
    /** Raises a red flag. */
    RED_FLAG("flag"),
    /** Gives a recommendation. */
    RECOMMENDATION("recommendation"),
    /** Withholds a recommendation. */
    WITHHOLDING("withholds"),
    /** Qualifies a recommendation. */
    QUALIFICATION("qualifies"),
    /** Concludes a condition from others. */
    SYNDROME("concludes");

    private final String annotation;

    RuleKind(String annotation) {
        this.annotation = annotation;
    }

    /**
     * Returns the annotation that tells this kind.
     *
     * @return its name, without the at sign
     */
    public String annotation() {
        return annotation;
    }
}
