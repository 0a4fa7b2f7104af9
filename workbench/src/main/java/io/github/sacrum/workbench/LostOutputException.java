package io.github.sacrum.workbench;

import java.io.IOException;

/** Standard output takes no more: its reader has gone, or the disk is full. */
final class LostOutputException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final boolean readerGone;

    LostOutputException(IOException cause) {
        super("Standard output cannot be written. Maybe the disk is full.", cause);
        String reason = cause.getMessage();
        readerGone = reason != null && reason.contains("Broken pipe");
    }

    /** Tells whether the reader has simply read enough, as {@code head} does. */
    boolean readerGone() {
        return readerGone;
    }
}
