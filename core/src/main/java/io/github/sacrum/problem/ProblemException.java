package io.github.sacrum.problem;

import java.util.List;
import java.util.stream.Collectors;

/** An input was refused as a whole; {@link #problems()} lists everything that is wrong with it. */
public abstract sealed class ProblemException extends IllegalArgumentException
        permits InvalidCaseException, InvalidKnowledgeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    ProblemException(List<Problem> problems) {
        super(List.copyOf(problems).stream()
                .map(Problem::toString)
                .collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns what is wrong, in the order of the input.
     *
     * @return the problems, at least one
     */
    public List<Problem> problems() {
        return problems;
    }
}
