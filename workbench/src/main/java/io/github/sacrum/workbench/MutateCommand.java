package io.github.sacrum.workbench;

import io.github.sacrum.problem.ProblemException;
import io.github.sacrum.scenario.coverage.Gates;
import io.github.sacrum.scenario.mutation.MutationJson;
import io.github.sacrum.scenario.mutation.MutationText;
import io.github.sacrum.scenario.mutation.RuleResult;
import io.github.sacrum.scenario.mutation.Study;
import io.github.sacrum.scenario.mutation.StudyResult;
import io.github.sacrum.scenario.mutation.StudySettings;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code sacrum mutate}. */
@Command(
        name = "mutate",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = {
            "Change rules in one place at a time, and list the changes that no scenario notices.",
            "",
            "Each constraint, threshold, side, likelihood ratio, pre-test probability and urgency is changed once. What"
                    + " was found out is kept in .sacrum/mutation.json below the project, and only rules of which"
                    + " something changed are tried again. A change that makes no difference can be accepted, with a"
                    + " reason, in mutants.accepted.yaml beside pack.yaml.",
            ""
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:Scenarios kill enough mutants, and every rule passes its scenarios.",
            "1:They do not.",
            "2:The input or the usage was wrong."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  ./sacrum mutate HOA-02 HOA-03", "  ./sacrum mutate --all"})
final class MutateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private SourcesOption sources = new SourcesOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Parameters(paramLabel = "RULE", arity = "0..*", description = "Ids of rules; all rules if none is given.")
    private List<String> rules = List.of();

    @Option(names = "--all", description = "Try everything again, whatever earlier runs found out.")
    private boolean anew;

    MutateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            StudiedPack pack = StudiedPack.of(sources.home());
            StudySettings settings = new StudySettings(
                    Set.copyOf(rules),
                    List.of(),
                    pack.cache(),
                    anew,
                    new StudyProgress(terminal.err(), Ansi.AUTO.enabled()));
            StudyResult result = new Study(pack.sources(), pack.compiled()).run(settings);
            terminal.out().print(json.wanted() ? MutationJson.of(result) + "\n" : MutationText.of(result));
            boolean failing =
                    result.rules().stream().map(RuleResult::failing).anyMatch(scenarios -> !scenarios.isEmpty());
            return !failing && result.score() >= Gates.USUAL.mutants() ? 0 : 1;
        } catch (ProblemException e) {
            e.problems().forEach(terminal.err()::println);
            return Failures.BAD_INPUT;
        }
    }
}
