package io.github.sacrum.workbench;

/** A command cannot go on, by no fault of its input. The message may be shown: it holds no patient value. */
final class FailedRunException extends RuntimeException {
    private static final long serialVersionUID = 1;

    FailedRunException(String message, Throwable cause) {
        super(message, cause);
    }
}
