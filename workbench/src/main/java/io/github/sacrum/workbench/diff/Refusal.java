package io.github.sacrum.workbench.diff;

import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.problem.Problem;
import java.io.PrintStream;
import java.util.List;

/** Tells that the sources of a pack, or what was asked of them, are wrong. */
public final class Refusal {
    /** The exit status of a wrong input. */
    public static final int STATUS = 2;

    private Refusal() {}

    /**
     * Prints everything that is wrong.
     *
     * @param err standard error
     * @param refused what is wrong
     * @param outcome what was not done
     * @return the exit status
     */
    public static int print(PrintStream err, InvalidKnowledgeException refused, String outcome) {
        List<Problem> problems = refused.problems();
        problems.forEach(err::println);
        err.println("sacrum: " + (problems.size() == 1 ? "1 problem" : problems.size() + " problems") + "; " + outcome);
        return STATUS;
    }
}
