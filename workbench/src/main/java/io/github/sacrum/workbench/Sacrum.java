package io.github.sacrum.workbench;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code sacrum}, of which the others are parts. */
@Command(
        name = "sacrum",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Clinical reasoning about hip and low back pain, from case files.",
            "It supports a clinician's judgement and diagnoses nobody."
        },
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:All went well.",
            "1:Something to mend was found, or nothing that was looked for, or the command failed inside.",
            "2:The input or the usage was wrong."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./sacrum assess case.yaml             a reasoned assessment of a case",
            "  ./sacrum vocabulary groin             the terms that a case file may use",
            "  ./sacrum test HOA-02                  the scenarios of a rule",
            "  ./sacrum help assess                  how to use a command"
        })
final class Sacrum implements Runnable {
    private static final int WIDTH = 100;

    private final Terminal terminal;
    private final Failures failures;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--stacktrace",
            scope = ScopeType.INHERIT,
            description = "Print where a failure inside comes from. The trace may hold values of the case.")
    private boolean stackTrace;

    /** Takes effect while the command line is read, so that the help is coloured too. */
    @Option(
            names = "--color",
            scope = ScopeType.INHERIT,
            paramLabel = "WHEN",
            description =
                    "Write in colours: auto (the default; on a terminal, unless NO_COLOR is set), always or never.")
    void color(ColorWhen when) {
        spec.commandLine().setColorScheme(CommandLine.Help.defaultColorScheme(when.ansi()));
    }

    Sacrum(Terminal terminal) {
        this.terminal = terminal;
        failures = new Failures(terminal.err(), () -> stackTrace);
    }

    /** Puts the commands together. */
    CommandLine commandLine() {
        return new CommandLine(this)
                .addSubcommand(new AssessCommand(terminal))
                .addSubcommand(new VocabularyCommand(terminal))
                .addSubcommand(new CasesCommand(terminal))
                .addSubcommand(new RowsCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new TestCommand(terminal))
                .addSubcommand(new WatchCommand(terminal))
                .addSubcommand(new CoverageCommand(terminal))
                .addSubcommand(new MutateCommand(terminal))
                .addSubcommand(new NewCommand(terminal))
                .addSubcommand(new DiffCommand(terminal))
                .addSubcommand(new LockCommand(terminal))
                .addSubcommand(new DocsCommand(terminal))
                .addSubcommand(new CompletionCommand(terminal))
                .addSubcommand(new HelpCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(WIDTH)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.AUTO))
                .setOut(writer(terminal.out()))
                .setErr(writer(terminal.err()))
                .setParameterExceptionHandler(new WrongUsage())
                .setExecutionExceptionHandler((failure, line, parsed) -> failures.report(failure));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    Failures failures() {
        return failures;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing. Maybe 'assess'.");
    }
}
