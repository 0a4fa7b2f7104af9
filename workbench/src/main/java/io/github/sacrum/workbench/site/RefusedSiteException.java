package io.github.sacrum.workbench.site;

/** A site is not made, for a reason that the caller can mend. Its message may be shown. */
public final class RefusedSiteException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * Creates it.
     *
     * @param message what is wrong, and what may help
     */
    public RefusedSiteException(String message) {
        super(message);
    }
}
