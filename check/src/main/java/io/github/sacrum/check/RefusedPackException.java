package io.github.sacrum.check;

/** The sources of a pack were refused; the complaints have been printed. */
public final class RefusedPackException extends RuntimeException {
    private static final long serialVersionUID = 1;

    RefusedPackException(int complaints) {
        super("The rules are refused: " + complaints + (complaints == 1 ? " complaint" : " complaints")
                + ", listed above.");
    }
}
