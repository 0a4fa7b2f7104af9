package io.github.sacrum.workbench;

import io.github.sacrum.problem.InvalidCaseException;
import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.problem.Problem;
import java.io.PrintStream;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Turns a failure into a message without patient values, and into an exit status. */
final class Failures {
    /** Something failed inside. */
    static final int INTERNAL = 1;

    /** The input or the usage was wrong. */
    static final int BAD_INPUT = 2;

    /** What a shell reports of a process that wrote to a pipe without a reader. */
    static final int READER_GONE = 141;

    private final PrintStream err;
    private final BooleanSupplier stackTrace;

    Failures(PrintStream err, BooleanSupplier stackTrace) {
        this.err = err;
        this.stackTrace = stackTrace;
    }

    int report(Throwable failure) {
        if (failure instanceof LostOutputException lost && lost.readerGone()) {
            return READER_GONE;
        }
        if (failure instanceof InvalidCaseException bad) {
            return badInput(bad.problems(), "nothing was assessed");
        }
        if (failure instanceof InvalidKnowledgeException refused) {
            return badInput(refused.problems(), "the knowledge is refused");
        }
        err.println("sacrum: " + message(failure));
        if (stackTrace.getAsBoolean()) {
            failure.printStackTrace(err);
        }
        return INTERNAL;
    }

    private int badInput(List<Problem> problems, String outcome) {
        problems.forEach(err::println);
        String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
        err.println("sacrum: " + count + "; " + outcome + ".");
        return BAD_INPUT;
    }

    private static String message(Throwable failure) {
        if (failure instanceof FailedRunException || failure instanceof LostOutputException) {
            return String.valueOf(failure.getMessage());
        }
        return "The command failed inside, at " + site(failure)
                + ". Maybe run it again with --stacktrace and report what it prints.";
    }

    /** Says what was thrown and where; never its message, in which a patient's value may stand. */
    static String site(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass().getSimpleName() + (trace.length == 0 ? "" : " in " + trace[0]);
    }
}
