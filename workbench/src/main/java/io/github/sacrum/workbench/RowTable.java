package io.github.sacrum.workbench;

import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.knowledge.Recommendation;
import io.github.sacrum.vocabulary.Term;
import java.util.List;
import java.util.stream.Collectors;

/** A list of rows as Markdown: by what each is carried, and why some are left out. */
final class RowTable {
    private final KnowledgePack pack;

    RowTable(KnowledgePack pack) {
        this.pack = pack;
    }

    String of(RowFile file) {
        List<RowFile.Row> rows =
                file.groups().stream().flatMap(group -> group.rows().stream()).toList();
        long left = rows.stream().filter(row -> row.leftOut() != null).count();
        StringBuilder text = new StringBuilder("# " + file.title() + "\n\n"
                + "Written by `./sacrum rows`; do not edit it. Of " + rows.size() + " rows " + (rows.size() - left)
                + " are carried by rules, terms or recommendations, and " + left + " are left out with the reason.\n");
        for (RowFile.Group group : file.groups()) {
            text.append("\n## ").append(group.id());
            text.append(group.name().equals(group.id()) ? "" : " · " + group.name());
            text.append("\n\n| Row | What it says | Carried by |\n|---|---|---|\n");
            group.rows().forEach(row -> text.append(line(row)));
        }
        return text.toString();
    }

    private String line(RowFile.Row row) {
        String carried = row.leftOut() != null
                ? "*left out:* " + cell(row.leftOut())
                : row.carriedBy().stream().map(this::named).collect(Collectors.joining("<br>"));
        return "| " + row.id() + " | " + cell(row.text()) + " | " + carried + " |\n";
    }

    private String named(String id) {
        return pack.rule(id)
                .map(rule -> "`" + id + "` " + cell(rule.name()))
                .or(() -> pack.vocabulary().find(id).map(term -> term(id, term)))
                .or(() -> pack.recommendations().stream()
                        .filter(recommendation -> recommendation.id().equals(id))
                        .findFirst()
                        .map(recommendation -> recommended(id, recommendation)))
                .orElse(id);
    }

    private static String term(String id, Term term) {
        return "`" + id + "` (" + term.kind().word() + ")";
    }

    private static String recommended(String id, Recommendation recommendation) {
        return "`" + id + "` (" + recommendation.category().word().replace('-', ' ') + ")";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
