package io.github.sacrum.workbench;

/** A directory or file holds no rule pack, or more than one. */
final class NoPackException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoPackException(String message) {
        super(message);
    }
}
