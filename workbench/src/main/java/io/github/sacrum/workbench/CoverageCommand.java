package io.github.sacrum.workbench;

import io.github.sacrum.casefile.CaseFile;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.problem.ProblemException;
import io.github.sacrum.scenario.coverage.Basis;
import io.github.sacrum.scenario.coverage.Coverage;
import io.github.sacrum.scenario.coverage.CoveragePages;
import io.github.sacrum.scenario.coverage.Gates;
import io.github.sacrum.scenario.mutation.Study;
import io.github.sacrum.scenario.mutation.StudySettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code sacrum coverage}. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = {
            "Tell which rules fire, and which of their constraints were seen both ways.",
            "",
            "A constraint is seen to hold where its rule fires, and seen to keep out where the rule would do otherwise"
                    + " without it. Scenarios count for the rules that they name.",
            ""
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:Enough of the rules and constraints is covered.",
            "1:It is not.",
            "2:The input or the usage was wrong."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./sacrum coverage",
            "  ./sacrum coverage --by cases HOA-02",
            "  ./sacrum coverage --by both --html target/coverage"
        })
final class CoverageCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private SourcesOption sources = new SourcesOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Parameters(paramLabel = "RULE", arity = "0..*", description = "Ids of rules; all rules if none is given.")
    private List<String> rules = List.of();

    @Option(names = "--by", paramLabel = "WHAT", description = "What counts: scenarios (the default), cases, or both.")
    private Basis basis = Basis.SCENARIOS;

    @Option(
            names = "--cases",
            paramLabel = "DIR",
            description = "Where the published cases are; the directory 'cases' if none is given.")
    private Path cases = Path.of("cases");

    @Option(
            names = "--html",
            paramLabel = "DIR",
            description = "Also write pages that show the rules, each constraint marked with how it was seen.")
    private @Nullable Path pages;

    CoverageCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            StudiedPack pack = StudiedPack.of(sources.home());
            StudySettings settings = new StudySettings(
                    Set.copyOf(rules),
                    basis == Basis.SCENARIOS ? List.of() : published(pack.compiled()),
                    pack.cache(),
                    false,
                    new StudyProgress(terminal.err(), Ansi.AUTO.enabled()));
            Coverage coverage = new Coverage(new Study(pack.sources(), pack.compiled()).run(settings), basis);
            terminal.out().print(json.wanted() ? coverage.toJson() + "\n" : coverage.toText());
            if (pages != null) {
                terminal.err().println("sacrum: Wrote " + CoveragePages.write(coverage, pages) + ".");
            }
            Gates gates = Gates.USUAL;
            return coverage.shareOfRules() >= gates.rules() && coverage.shareOfConstraints() >= gates.constraints()
                    ? 0
                    : 1;
        } catch (ProblemException e) {
            e.problems().forEach(terminal.err()::println);
            return Failures.BAD_INPUT;
        }
    }

    private List<CaseFile> published(KnowledgePack compiled) {
        return CaseInputs.read(compiled.vocabulary(), terminal.in(), List.of(cases.toString())).stream()
                .map(GivenCase::file)
                .toList();
    }
}
