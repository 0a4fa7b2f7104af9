package io.github.sacrum.workbench;

/** Where the command line starts. */
public final class Main {
    private Main() {}

    /**
     * Runs a command and ends the process with its exit status: 0 if all went well, 1 if nothing was found or the
     * command failed, 2 if its input was wrong.
     *
     * @param args the words of the command line
     */
    public static void main(String... args) {
        System.exit(run(Terminal.ofProcess(), args));
    }

    /** Runs a command and returns its exit status. */
    static int run(Terminal terminal, String... args) {
        Sacrum sacrum = new Sacrum(terminal);
        try {
            int status = sacrum.commandLine().execute(args);
            terminal.out().flush();
            return status;
        } catch (RuntimeException | Error e) {
            return sacrum.failures().report(e);
        }
    }
}
