package io.github.sacrum.workbench;

import io.github.sacrum.casefile.Expected;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.problem.InvalidCaseException;
import io.github.sacrum.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
            "Prints a scoreboard in Markdown: totals with all facts and without those of imaging and laboratory, how"
                    + " reliable the support is, what is missed and why, and a row a case that has a block 'expected'."
                    + " The published answer is never shown to the rules. Cases without one are left out.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./sacrum cases cases/",
            "  ./sacrum cases --misses docs/misses.yaml --write docs/cases.md cases/",
            "  ./sacrum cases --title 'Textbook pictures' --write docs/pictures.md cases/pictures/"
        })
final class CasesCommand implements Runnable {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "A case file, a directory of them, or - for standard input.")
    private List<String> files = List.of();

    @Mixin
    private WriteOption written = new WriteOption();

    @Option(
            names = "--misses",
            paramLabel = "FILE",
            description = "A YAML file that says why cases are missed: a list 'misses' with case, reason"
                    + " (knowledge-gap, not-in-the-case or disagreement) and why.")
    private @Nullable Path misses;

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            defaultValue = "Published cases: what was assessed, and what was published",
            description = "The first heading (default: ${DEFAULT-VALUE}).")
    private String title = "";

    @Mixin
    private PackOption pack = new PackOption();

    CasesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        KnowledgePack knowledge = pack.knowledge();
        Assessor assessor = new Assessor(knowledge, terminal.clock());
        Map<String, Miss> reasons = misses == null ? Map.of() : MissFile.read(misses);
        List<Score> scores = new ArrayList<>();
        List<Score> withoutTests = new ArrayList<>();
        for (GivenCase given : CaseInputs.read(knowledge.vocabulary(), terminal.in(), files)) {
            Expected due = given.file().expected();
            if (due != null) {
                scores.add(Score.of(given, due, assessor.assess(given)));
                given.without(fact -> isTest(knowledge, fact))
                        .map(asked -> Score.of(asked, due, assessor.assess(asked)))
                        .ifPresent(withoutTests::add);
            }
        }
        if (scores.isEmpty()) {
            throw new InvalidCaseException(List.of(new Problem(
                    String.join(", ", files), "No case has a published answer. Maybe add a block 'expected'.")));
        }
        checkReasons(scores, reasons);
        written.print(ScoreTable.of(title, scores, withoutTests, reasons), terminal);
    }

    private static boolean isTest(KnowledgePack knowledge, Fact fact) {
        return knowledge.vocabulary().require(fact.code()).foundBy() != null;
    }

    /** A reason for what is no miss any more would mislead. */
    private void checkReasons(List<Score> scores, Map<String, Miss> reasons) {
        List<String> missed =
                scores.stream().filter(Score::misses).map(Score::name).toList();
        List<Problem> stale = reasons.keySet().stream()
                .filter(name -> !missed.contains(name))
                .map(name -> new Problem(
                        String.valueOf(misses), "The case '" + name + "' is not missed. Maybe take its reason out."))
                .toList();
        if (!stale.isEmpty()) {
            throw new InvalidCaseException(stale);
        }
    }
}
