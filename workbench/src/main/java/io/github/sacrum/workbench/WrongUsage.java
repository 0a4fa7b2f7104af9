package io.github.sacrum.workbench;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, how it is used, and where to read more. */
final class WrongUsage implements IParameterExceptionHandler {
    WrongUsage() {}

    @Override
    public int handleParseException(ParameterException failure, String[] args) {
        CommandLine line = failure.getCommandLine();
        PrintWriter err = line.getErr();
        err.println("sacrum: " + failure.getMessage());
        UnmatchedArgumentException.printSuggestions(failure, err);
        err.print(line.getHelp().fullSynopsis());
        err.println("Maybe read './" + line.getCommandSpec().qualifiedName() + " --help'.");
        return Failures.BAD_INPUT;
    }
}
