package io.github.sacrum.workbench;

import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.reasoner.Reasoner;
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
                    + " right swapped. What is wrong with one file does not keep the others from being tested. With an overlay, its own"
                    + " scenarios are run, by the pack that it is laid over.",
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
    private OverlayOption overlays = new OverlayOption();

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

    @Option(
            names = {"-w", "--watch"},
            description = "Run them again whenever a file of the pack is saved, until Ctrl-C.")
    private boolean watched;

    TestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        PackTester tester = new PackTester(sources.home(), overlays);
        TestChoice choice = TestChoice.of(words);
        FileWatch files = new FileWatch(watched ? tester.folders() : List.of());
        int status = run(tester, choice);
        return watched
                ? UntilInterrupted.repeat(terminal.out(), () -> {
                    files.await();
                    runAgain(tester, choice);
                })
                : status;
    }

    /** What was chosen may be gone now; it may come back with the next save. */
    private void runAgain(PackTester tester, TestChoice choice) {
        try {
            run(tester, choice);
        } catch (ParameterException e) {
            terminal.err().println("sacrum: " + e.getMessage());
        }
    }

    private int run(PackTester tester, TestChoice choice) {
        long begun = System.nanoTime();
        Soundness sound = tester.read();
        KnowledgePack pack = sound.pack();
        TestRun run = pack == null
                ? TestRun.refused(sound.problems())
                : TestRun.of(Reasoner.of(pack), scenarios(tester, sound, pack, choice), !noMirror)
                        .by(sound);
        if (json.wanted()) {
            terminal.out().print(TestJson.of(run) + "\n");
        } else {
            List<RuleInfo> rules = pack == null ? List.of() : List.copyOf(pack.rules());
            new TestReport(terminal.out(), color, tester.home())
                    .print("", run, rules, (System.nanoTime() - begun) / NANOS);
        }
        terminal.out().flush();
        return run.allWell() ? 0 : FOUND;
    }

    private ScenarioSet scenarios(PackTester tester, Soundness sound, KnowledgePack pack, TestChoice choice) {
        try {
            return tester.scenarios(sound, pack, choice);
        } catch (WrongChoiceException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
