package io.github.sacrum.reasoner;

/**
 * A rule failed, in its conditions or when it fired; the assessment was given up. The message names the rule, and where it
 * stands if that is known. Neither it nor the cause shows a patient's value: of its cause only type and stack are kept.
 */
public final class FailedRuleException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    private final String rule;

    FailedRuleException(String rule, String what, Throwable cause) {
        super(what, silenced(cause));
        this.rule = rule;
    }

    /** What is at the bottom of a failure, without its message, which may quote what it failed on. */
    private static Throwable silenced(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        IllegalStateException silent = new IllegalStateException(root.getClass().getName());
        silent.setStackTrace(root.getStackTrace());
        return silent;
    }

    /**
     * Returns the rule that failed.
     *
     * @return its name; if a condition failed that several rules share, the first of their names
     */
    public String rule() {
        return rule;
    }
}
