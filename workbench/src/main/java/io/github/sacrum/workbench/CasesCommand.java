package io.github.sacrum.workbench;

import io.github.sacrum.casefile.Expected;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.problem.InvalidCaseException;
import io.github.sacrum.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code sacrum cases}. */
@Command(
        name = "cases",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = {
            "Compare assessments of published cases with the published answers.",
            "",
            "Prints a table in Markdown: a row a case that has a block 'expected', and totals. The published answer"
                    + " is never shown to the rules. Cases without one are left out.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  ./sacrum cases cases/", "  ./sacrum cases --write cases/README.md cases/"})
final class CasesCommand implements Runnable {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "A case file, a directory of them, or - for standard input.")
    private List<String> files = List.of();

    @Option(
            names = {"-w", "--write"},
            paramLabel = "FILE",
            description = "Write the table to this file instead of standard output.")
    private @Nullable Path written;

    @Mixin
    private PackOption pack = new PackOption();

    CasesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        KnowledgePack knowledge = pack.knowledge();
        Assessor assessor = new Assessor(knowledge, terminal.clock());
        List<Score> scores = new ArrayList<>();
        for (GivenCase given : CaseInputs.read(knowledge.vocabulary(), terminal.in(), files)) {
            Expected due = given.file().expected();
            if (due != null) {
                scores.add(Score.of(given, due, assessor.assess(given)));
            }
        }
        if (scores.isEmpty()) {
            throw new InvalidCaseException(List.of(new Problem(
                    String.join(", ", files), "No case has a published answer. Maybe add a block 'expected'.")));
        }
        print(ScoreTable.of(scores));
    }

    private void print(String table) {
        if (written == null) {
            terminal.out().print(table);
            return;
        }
        try {
            Files.writeString(written, table);
        } catch (IOException e) {
            throw new FailedRunException(
                    written + ": This cannot be written. Maybe its directory is missing, or a permission.", e);
        }
        terminal.err().println("sacrum: Wrote " + written + ".");
    }
}
