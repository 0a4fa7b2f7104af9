package io.github.sacrum.problem;

import java.util.List;

/** A case was refused: a fact or a patient's datum does not fit the vocabulary, or the case file does not parse. */
public final class InvalidCaseException extends ProblemException {
    private static final long serialVersionUID = 1;

    /**
     * Makes the exception.
     *
     * @param problems what is wrong, at least one
     */
    public InvalidCaseException(List<Problem> problems) {
        super(problems);
    }
}
