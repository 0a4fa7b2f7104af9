package io.github.sacrum.reasoner;

/** A rule's right-hand side failed; the assessment was given up. The message names the rule and no patient's value. */
public final class FailedRuleException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    private final String rule;

    FailedRuleException(String rule, Throwable cause) {
        super(
                "The rule '" + rule
                        + "' failed when it fired. Maybe an annotation that its conclusion needs is missing.",
                cause);
        this.rule = rule;
    }

    /**
     * Returns the rule that failed.
     *
     * @return its name
     */
    public String rule() {
        return rule;
    }
}
