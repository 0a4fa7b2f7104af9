package io.github.sacrum.workbench;

import io.github.sacrum.casefile.CaseFile;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.problem.ProblemException;
import io.github.sacrum.scenario.mutation.Study;
import io.github.sacrum.scenario.mutation.StudySettings;
import io.github.sacrum.workbench.site.RefusedSiteException;
import io.github.sacrum.workbench.site.SiteFolder;
import io.github.sacrum.workbench.site.SiteInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code sacrum docs}. */
@Command(
        name = "docs",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = {
            "Write a site of the knowledge: a page for every condition, mechanism, rule, term, source and"
                    + " recommendation, the graph of mechanisms, how well each rule is tested, and a search.",
            "",
            "Open its index.html in a browser; reading it needs no network and no server. The site is written whole or"
                    + " not at all, and replaces an earlier one, but nothing else. How well the rules are tested takes"
                    + " some minutes to find out the first time, and is kept in .sacrum/mutation.json below the project.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  ./sacrum docs", "  ./sacrum docs --out site --no-coverage"})
final class DocsCommand implements Callable<Integer> {
    private static final Path USUAL_CASES = Path.of("cases");

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SourcesOption sources = new SourcesOption();

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Where to write the site; sacrum-docs in the current directory if not given.")
    private Path out = Path.of("sacrum-docs");

    @Option(
            names = "--cases",
            paramLabel = "DIR",
            description = "Where the published cases are; the directory 'cases', if it is there, if none is given.")
    private @Nullable Path cases;

    @Option(names = "--no-coverage", description = "Do not find out how well the rules are tested.")
    private boolean hasty;

    DocsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            int files = SiteFolder.write(input(), out);
            terminal.err().println("sacrum: Wrote " + files + " files; open " + out.resolve("index.html") + ".");
            return 0;
        } catch (ProblemException e) {
            e.problems().forEach(terminal.err()::println);
            return Failures.BAD_INPUT;
        } catch (RefusedSiteException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        } catch (IOException e) {
            throw new FailedRunException(
                    out + ": The site cannot be written. Maybe a permission is missing, or the disk is full.", e);
        }
    }

    private SiteInput input() throws IOException {
        // What would be refused in the end is refused before minutes of measuring.
        SiteFolder.refuseForeign(out);
        Optional<PackHome> home = home();
        if (home.isEmpty()) {
            return SiteInput.of(ShippedPack.get());
        }
        StudiedPack pack = StudiedPack.of(home.get());
        SiteInput input = SiteInput.of(pack.compiled()).withTexts(pack.sources());
        if (hasty) {
            return input;
        }
        StudySettings settings = new StudySettings(
                Set.of(),
                published(pack.compiled()),
                pack.cache(),
                false,
                new StudyProgress(terminal.err(), Ansi.AUTO.enabled()));
        return input.withScores(new Study(pack.sources(), pack.compiled()).run(settings));
    }

    /** The sources that are named, or stand around; the command works where there are none, too, and says so. */
    private Optional<PackHome> home() {
        if (spec.commandLine().getParseResult().hasMatchedOption(SourcesOption.NAME)) {
            return Optional.of(sources.home());
        }
        try {
            return Optional.of(PackHome.around(Path.of("")));
        } catch (NoPackException e) {
            terminal.err()
                    .println("sacrum: " + e.getMessage() + " The site shows the shipped knowledge, without the text of"
                            + " its rules and without how they are tested.");
            return Optional.empty();
        }
    }

    private List<CaseFile> published(KnowledgePack compiled) {
        Path folder = cases;
        if (folder == null) {
            if (!Files.isDirectory(USUAL_CASES)) {
                return List.of();
            }
            folder = USUAL_CASES;
        }
        return CaseInputs.read(compiled.vocabulary(), terminal.in(), List.of(folder.toString())).stream()
                .map(GivenCase::file)
                .toList();
    }
}
