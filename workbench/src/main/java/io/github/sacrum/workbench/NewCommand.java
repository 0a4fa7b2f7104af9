package io.github.sacrum.workbench;

import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.workbench.diff.Refusal;
import io.github.sacrum.workbench.scaffold.Addition;
import io.github.sacrum.workbench.scaffold.KindOptions;
import io.github.sacrum.workbench.scaffold.RuleOptions;
import io.github.sacrum.workbench.scaffold.Scaffold;
import io.github.sacrum.workbench.scaffold.TermOptions;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code sacrum new}, with a command of its own for each thing that can be drafted. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = HelpCommand.class,
        description = {
            "Write the first draft of a condition, a mechanism or a rule, with its scenarios; or of scenarios alone.",
            "",
            "Numbers, sources, grades and limits are the author's: whatever is not given is asked for, all at once. The"
                    + " draft is checked and compiled before anything is written, and then all of it is written.",
            ""
        },
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./sacrum new condition snapping-hip --name \"Snapping hip\" --region hip --laterality paired \\",
            "    --origin hip --prefix SNH --sentence \"A hip that clicks may be a snapping hip\" \\",
            "    --sign hip-mechanical-symptoms --pretest 0.1 --source leibold2008 --grade D \\",
            "    --limits \"a torn labrum clicks as well\"",
            "  ./sacrum new rule --file conditions/hip-osteoarthritis.drl --condition hip-osteoarthritis \\",
            "    --lr \"3.2 / 0.43\" --sentence … --sign … --source … --grade … --limits …",
            "  ./sacrum new scenarios HOA-02"
        })
final class NewCommand implements Runnable {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = SourcesOption.NAME,
            paramLabel = SourcesOption.LABEL,
            scope = ScopeType.INHERIT,
            description = SourcesOption.MEANING)
    private @Nullable Path directory;

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what is new. Maybe 'condition', 'mechanism', 'rule' or 'scenarios'.");
    }

    @Command(
            name = "condition",
            mixinStandardHelpOptions = true,
            versionProvider = Versions.class,
            description = {
                "A condition: its term, a rule file with the rule that opens it, and scenarios.",
                "",
                "A condition that the vocabulary has and no rule weighs needs no --name, --region and so on.",
                ""
            })
    int condition(
            @Parameters(paramLabel = "ID", description = "The id of the condition, in kebab case.") String id,
            @Option(
                            names = "--pretest",
                            paramLabel = "P",
                            description = "The share of people with the sign who have it.")
                    @Nullable
                    String pretest,
            @Mixin TermOptions term,
            @Mixin RuleOptions rule) {
        return drafted(scaffold -> scaffold.condition(id, term, pretest, rule));
    }

    @Command(
            name = "mechanism",
            mixinStandardHelpOptions = true,
            versionProvider = Versions.class,
            description = {"A mechanism: its term, a rule file with the rule that infers it, and scenarios.", ""})
    int mechanism(
            @Parameters(paramLabel = "ID", description = "The id of the mechanism, in kebab case.") String id,
            @Mixin TermOptions term,
            @Mixin RuleOptions rule) {
        return drafted(scaffold -> scaffold.mechanism(id, term, rule));
    }

    @Command(
            name = "rule",
            mixinStandardHelpOptions = true,
            versionProvider = Versions.class,
            description = {
                "A rule at the end of a file that is there, with the next id that was never used, and scenarios.",
                ""
            })
    int rule(
            @Option(
                            names = "--file",
                            paramLabel = "FILE",
                            required = true,
                            description = "The rule file within the pack, such as conditions/hip-osteoarthritis.drl.")
                    String file,
            @Mixin KindOptions kind,
            @Mixin RuleOptions rule) {
        return drafted(scaffold -> scaffold.rule(file, kind, rule));
    }

    @Command(
            name = "scenarios",
            mixinStandardHelpOptions = true,
            versionProvider = Versions.class,
            description = {
                "Scenarios of rules that are written already, printed for their scenario file.",
                "",
                "They show what a rule does, with near misses, absences and the edges of thresholds; hold them against"
                        + " its source.",
                ""
            })
    int scenarios(@Parameters(paramLabel = "RULE", arity = "1..*", description = "Ids of rules.") List<String> rules) {
        StudiedPack pack = StudiedPack.of(home());
        try {
            terminal.out().print(ScenarioDrafts.of(pack, rules));
            return CommandLine.ExitCode.OK;
        } catch (WrongChoiceException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private PackHome home() {
        return SourcesOption.home(directory, spec);
    }

    private int drafted(Function<Scaffold, Addition> drafting) {
        try {
            terminal.out().print(drafting.apply(Scaffold.in(home().folder())).write());
            return CommandLine.ExitCode.OK;
        } catch (InvalidKnowledgeException e) {
            return Refusal.print(terminal.err(), e, "nothing was written.");
        } catch (UncheckedIOException e) {
            throw new FailedRunException(e.getMessage() + " Maybe a permission is missing.", e);
        }
    }
}
