package io.github.sacrum.workbench;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.sacrum.assessment.Assessment;
import io.github.sacrum.knowledge.KnowledgePack;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code sacrum assess}. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = {
            "Assess the cases in case files.",
            "",
            "A case file is YAML, JSON, or NDJSON with a case a line. All files are read first: if anything in any of"
                    + " them is wrong, every problem is listed on standard error with its file and line, nothing is"
                    + " assessed, and the exit status is 2.",
            "",
            "An assessment is for the day that the case gives as 'assessed', or else for today.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ./sacrum assess case.yaml",
            "  ./sacrum assess --format json cases/ | jq .urgency",
            "  ./sacrum assess - < cases.ndjson"
        })
final class AssessCommand implements Runnable {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "A case file, a directory of them (*.yaml, *.yml, *.json, *.ndjson, in the order of their"
                    + " names), or - for standard input.")
    private List<String> files = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "text (the default) for people, or json for programs: a document a case, each on a line of"
                    + " its own, with the case's id as its first field 'case' where the file gives one.")
    private Format format = Format.TEXT;

    @Mixin
    private PackOption pack = new PackOption();

    AssessCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        KnowledgePack knowledge = pack.knowledge();
        List<GivenCase> cases = CaseInputs.read(knowledge.vocabulary(), terminal.in(), files);
        Assessor assessor = new Assessor(knowledge, terminal.clock());
        boolean first = true;
        for (GivenCase given : cases) {
            Assessment assessment = assessor.assess(given);
            if (format == Format.JSON) {
                terminal.out().print(json(given, assessment) + "\n");
            } else {
                terminal.out().print((first ? "" : "\n") + (cases.size() > 1 ? title(given) : ""));
                terminal.out().print(assessment.toText());
            }
            first = false;
        }
    }

    private static String title(GivenCase given) {
        return String.join("\n", Wrap.lines("==== " + given.title() + " ====", Wrap.WIDTH)) + "\n\n";
    }

    private static String json(GivenCase given, Assessment assessment) {
        String id = given.file().id();
        String json = assessment.toJson();
        return id == null
                ? json
                : "{\"case\":\"" + new String(JsonStringEncoder.getInstance().quoteAsString(id)) + "\","
                        + json.substring(1);
    }
}
