package io.github.sacrum.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code sacrum watch}. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = {
            "Follow the files of a pack, and tell what every save does.",
            "",
            "Whenever a rule, vocabulary, recommendation, bibliography, scenario or case file is saved: what the linter"
                    + " and the compiler say, how the assessments of the chosen cases change, and which scenarios fail,"
                    + " those that the change touches first. A broken edit leaves the last good knowledge in force."
                    + " Ctrl-C ends it.",
            ""
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:It was ended with Ctrl-C.", "2:There is no pack, or no such case."},
        footerHeading = "%nExamples:%n",
        footer = {"  ./sacrum watch", "  ./sacrum watch --case cases/401-hip-oa-with-back-pain-70m.yaml"})
final class WatchCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SourcesOption sources = new SourcesOption();

    @Mixin
    private OverlayOption overlays = new OverlayOption();

    @Mixin
    private ColorOption color = new ColorOption();

    @Option(
            names = "--case",
            paramLabel = "FILE",
            description = "Tell how the assessment of this case changes. May be given more than once.")
    private List<Path> cases = List.of();

    @Option(names = "--no-mirror", description = "Leave out the mirror images of scenarios.")
    private boolean noMirror;

    WatchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        for (Path file : cases) {
            if (!Files.isRegularFile(file)) {
                throw new ParameterException(spec.commandLine(), file + ": There is no such case file.");
            }
        }
        PackTester tester = new PackTester(sources.home(), overlays);
        List<Path> places = new ArrayList<>(tester.folders());
        places.addAll(cases);
        FileWatch watch = new FileWatch(places);
        Workshop workshop = new Workshop(
                tester, new CaseOutlooks(cases, terminal, color), !noMirror, watch::pending, terminal, color);
        workshop.take(Set.of());
        terminal.out().print("Watching " + Shown.path(tester.home().folder()) + "; Ctrl-C ends it.\n");
        terminal.out().flush();
        return UntilInterrupted.repeat(terminal.out(), () -> workshop.take(watch.await()));
    }
}
