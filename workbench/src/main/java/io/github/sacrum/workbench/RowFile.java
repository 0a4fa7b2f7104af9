package io.github.sacrum.workbench;

import io.github.sacrum.internal.Fields;
import io.github.sacrum.internal.YamlNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list of what the knowledge was asked to cover, and by what each row is carried.
 *
 * @param title what is listed
 * @param groups the rows, by group
 */
record RowFile(String title, List<Group> groups) {
    /** Rows that belong together. */
    record Group(String id, String name, List<Row> rows) {}

    /** A row: what it says, the ids that carry it, and the reason if none does. */
    record Row(
            String id,
            String text,
            List<String> carriedBy,
            @Nullable String leftOut) {}

    /**
     * Reads a list; a row that nothing carries must say why.
     *
     * @param hint tells what is wrong with an id that should carry a row, if anything is
     */
    static RowFile read(Path file, Function<String, Optional<String>> hint) {
        return DataFile.read(file, document -> new Reading(hint).file(document));
    }

    /** One reading, which knows the ids it has met. */
    private record Reading(Function<String, Optional<String>> hint, Set<String> ids) {
        Reading(Function<String, Optional<String>> hint) {
            this(hint, new HashSet<>());
        }

        RowFile file(YamlNode document) {
            Fields fields = new Fields(document, "A list of rows", List.of("title", "groups"));
            return new RowFile(
                    required(document, fields, "title"),
                    fields.items("groups").stream().map(this::group).toList());
        }

        private Group group(YamlNode node) {
            Fields fields = new Fields(node, "A group of rows", List.of("id", "name", "rows"));
            return new Group(
                    required(node, fields, "id"),
                    required(node, fields, "name"),
                    fields.items("rows").stream().map(this::row).toList());
        }

        private Row row(YamlNode node) {
            Fields fields = new Fields(node, "A row", List.of("id", "row", "carried-by", "left-out"));
            String id = required(node, fields, "id");
            if (!ids.add(id)) {
                node.report("The row '" + id + "' is listed twice.");
            }
            List<String> carriedBy = new ArrayList<>();
            for (YamlNode item : fields.items("carried-by")) {
                String carrier = item.text("an element of carried-by");
                if (carrier != null) {
                    hint.apply(carrier).ifPresent(item::report);
                    carriedBy.add(carrier);
                }
            }
            String leftOut = fields.text("left-out");
            if (carriedBy.isEmpty() == (leftOut == null)) {
                node.report("The row '" + id + "' must have either 'carried-by' or, with the reason, 'left-out'.");
            }
            return new Row(id, required(node, fields, "row"), carriedBy, leftOut);
        }

        private static String required(YamlNode node, Fields fields, String name) {
            String text = fields.text(name);
            if (text == null) {
                node.report("The field '" + name + "' is missing.");
                return "";
            }
            return text;
        }
    }
}
