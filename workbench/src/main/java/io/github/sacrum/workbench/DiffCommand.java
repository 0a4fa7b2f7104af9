package io.github.sacrum.workbench;

import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.workbench.diff.GivenPack;
import io.github.sacrum.workbench.diff.JsonDiff;
import io.github.sacrum.workbench.diff.PackDiff;
import io.github.sacrum.workbench.diff.PackInputs;
import io.github.sacrum.workbench.diff.Refusal;
import io.github.sacrum.workbench.diff.TextDiff;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code sacrum diff}. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = {
            "Compare two versions of a rule pack.",
            "",
            "Tells which rules, terms, sources and recommendations are new, gone or changed, which published cases"
                    + " come out otherwise, and which step of the version follows, with the reasons.",
            "",
            "Major: a rule, term or recommendation is gone or renamed, a term means something else or accepts less, a"
                    + " rule or a case is less urgent. Minor: something is new, weighs in another way, or a case comes"
                    + " out otherwise. Patch: texts, sources and limits. Before 1.0.0 a major step raises the second"
                    + " number.",
            ""
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:The two say the same.", "1:They differ.", "2:One of them is no pack, or is wrong."},
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./sacrum diff git:HEAD",
            "  ./sacrum diff git:v1.2.0 git:v1.3.0 --json | jq .version",
            "  ./sacrum diff rules-hip-back overlays/st-elsewhere",
            "  ./sacrum diff old/sacrum-rules-hip-back.jar rules-hip-back --no-cases"
        })
final class DiffCommand implements Callable<Integer> {
    private static final int DIFFERENT = 1;
    private static final Path PUBLISHED = Path.of("cases");

    private final Terminal terminal;

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "A directory of sources, the jar of a compiled pack, or git:REVISION of the repository here"
                    + " (git:REVISION:FOLDER where it holds more than one pack). The directory of an overlay stands for"
                    + " the shipped pack under it.")
    private String before = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "NEW",
            description = "The same; if left out, the pack of the directory one is in or of a directory right below.")
    private @Nullable String after;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ArgGroup
    private @Nullable Cases cases;

    @Option(names = "--json", description = "Print one JSON document for programs.")
    private boolean json;

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Which cases are assessed. */
    private static final class Cases {
        @Option(
                names = "--cases",
                paramLabel = "DIR",
                description = "Assess the case files of this directory with both; those of cases/ here unless said"
                        + " otherwise.")
        private @Nullable Path folder;

        @Option(names = "--no-cases", description = "Assess none: nothing has to be compiled, so it is quick.")
        private boolean none;
    }

    @Override
    public Integer call() {
        List<Path> files = files();
        PackInputs inputs = new PackInputs(Path.of(""));
        try (GivenPack old = inputs.open(before);
                GivenPack now = inputs.open(after == null ? here() : after)) {
            PackDiff diff = PackDiff.of(old, now, files, LocalDate.now(terminal.clock()));
            terminal.out().print(json ? JsonDiff.of(diff) + "\n" : TextDiff.of(diff));
            return diff.none() ? 0 : DIFFERENT;
        } catch (InvalidKnowledgeException e) {
            return Refusal.print(terminal.err(), e, "nothing was compared.");
        }
    }

    private String here() {
        return Shown.path(SourcesOption.home(null, spec).folder());
    }

    private List<Path> files() {
        if (cases != null && cases.folder != null) {
            return CaseFolder.files(cases.folder);
        }
        boolean left = (cases != null && cases.none) || !Files.isDirectory(PUBLISHED);
        return left ? List.of() : CaseFolder.files(PUBLISHED);
    }
}
