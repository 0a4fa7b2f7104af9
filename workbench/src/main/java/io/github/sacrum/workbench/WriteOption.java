package io.github.sacrum.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Mixed into a command that prints a page, which may go to a file. */
final class WriteOption {
    @Option(
            names = {"-w", "--write"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output.")
    private @Nullable Path file;

    WriteOption() {}

    void print(String page, Terminal terminal) {
        if (file == null) {
            terminal.out().print(page);
            return;
        }
        try {
            Files.writeString(file, page);
        } catch (IOException e) {
            throw new FailedRunException(
                    file + ": This cannot be written. Maybe its directory is missing, or a permission.", e);
        }
        terminal.err().println("sacrum: Wrote " + file + ".");
    }
}
