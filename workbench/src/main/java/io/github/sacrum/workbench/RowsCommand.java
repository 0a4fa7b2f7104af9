package io.github.sacrum.workbench;

import io.github.sacrum.internal.Nearest;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.knowledge.Recommendation;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.vocabulary.Term;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The command {@code sacrum rows}. */
@Command(
        name = "rows",
        mixinStandardHelpOptions = true,
        versionProvider = Versions.class,
        description = {
            "Show by what each row of a list is carried: rules, terms and recommendations.",
            "",
            "Prints a page in Markdown. The list is YAML: title, groups with id, name and rows; a row with id, row,"
                    + " and either carried-by, ids of the pack, or left-out, the reason why nothing carries it.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  ./sacrum rows docs/coverage/seed-rows.yaml --write docs/coverage/seed-rows.md"})
final class RowsCommand implements Runnable {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "The list of rows.")
    private Path file = Path.of("");

    @Mixin
    private WriteOption written = new WriteOption();

    @Mixin
    private PackOption pack = new PackOption();

    RowsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        KnowledgePack knowledge = pack.knowledge();
        Set<String> ids = ids(knowledge);
        RowFile rows = RowFile.read(file, id -> fault(id, ids));
        written.print(new RowTable(knowledge).of(rows), terminal);
    }

    private static Set<String> ids(KnowledgePack knowledge) {
        Set<String> ids = new TreeSet<>();
        knowledge.rules().stream().map(RuleInfo::id).forEach(ids::add);
        knowledge.vocabulary().terms().stream().map(Term::id).forEach(ids::add);
        knowledge.recommendations().stream().map(Recommendation::id).forEach(ids::add);
        return ids;
    }

    private static Optional<String> fault(String id, Set<String> ids) {
        return ids.contains(id)
                ? Optional.empty()
                : Optional.of("The pack has no rule, term or recommendation '" + id + "'." + Nearest.hint(id, ids));
    }
}
