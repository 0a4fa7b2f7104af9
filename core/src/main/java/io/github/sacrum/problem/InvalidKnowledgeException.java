package io.github.sacrum.problem;

import java.util.List;

/** A knowledge pack was refused: its vocabulary, bibliography, recommendations or rules are wrong. */
public final class InvalidKnowledgeException extends ProblemException {
    private static final long serialVersionUID = 1;

    /**
     * Makes the exception.
     *
     * @param problems what is wrong, at least one
     */
    public InvalidKnowledgeException(List<Problem> problems) {
        super(problems);
    }
}
