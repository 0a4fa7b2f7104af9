package io.github.sacrum.workbench;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code sacrum test}. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = {
            "Run the scenarios that stand beside the rules.",
            "",
            "Every scenario (*.cases.yaml) is run with the rules as they are written now, and once more with left and"
                    + " right swapped. What is wrong with one file does not keep the others from being tested.",
            ""
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:All scenarios passed.",
            "1:A scenario failed, or a file is wrong.",
            "2:There is no pack, or no such rule or file."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./sacrum test",
            "  ./sacrum test HOA-02 HOA-03",
            "  ./sacrum test --watch conditions/hip-osteoarthritis.drl",
            "  ./sacrum test --json | jq .failures"
        })
final class TestCommand implements Callable<Integer> {
    private static final int FOUND = 1;
    private static final double NANOS = 1e9;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SourcesOption sources = new SourcesOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private ColorOption color = new ColorOption();

    @Parameters(
            paramLabel = "RULE|FILE",
            arity = "0..*",
            description =
                    "Only the scenarios that name this rule or a rule of this file (*.drl), and those of this file"
                            + " (*.cases.yaml) or directory.")
    private List<String> words = List.of();

    @Option(names = "--no-mirror", description = "Leave out the mirror images.")
    private boolean noMirror;

    TestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        long begun = System.nanoTime();
        PackHome home = sources.home();
        PackTester tester = new PackTester(home, TestChoice.of(words), !noMirror);
        TestRun run;
        try {
            run = tester.run();
        } catch (WrongChoiceException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        if (json.wanted()) {
            terminal.out().print(TestJson.of(run) + "\n");
        } else {
            new TestReport(terminal.out(), color, home).print(run, tester.rules(), (System.nanoTime() - begun) / NANOS);
        }
        return run.allWell() ? 0 : FOUND;
    }
}
