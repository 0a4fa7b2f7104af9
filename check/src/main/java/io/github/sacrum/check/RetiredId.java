package io.github.sacrum.check;

import io.github.sacrum.internal.Problems;
import io.github.sacrum.internal.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The id of a rule that is no more. It is never used again, since records of assessments name it.
 *
 * @param id the id
 * @param successor the id of the rule that took its place, or null if none did
 * @param place where the ledger says so
 */
record RetiredId(String id, @Nullable String successor, Place place) {
    /** The ledger, in the folder of a pack. */
    static final String LEDGER = "retired.yaml";

    private static final List<String> FIELDS = List.of("id", "since", "reason", "successor");

    /** Reads a ledger: a list {@code retired} of id, since, reason and, where there is one, successor. */
    static List<RetiredId> read(YamlNode document, Problems problems) {
        List<RetiredId> ids = new ArrayList<>();
        YamlNode list =
                document.fields("A ledger of retired ids", List.of("retired")).get("retired");
        if (list == null) {
            document.report("A ledger of retired ids must have a list 'retired'.");
            return ids;
        }
        for (YamlNode node : list.items("retired")) {
            Map<String, YamlNode> fields = node.fields("A retired id", FIELDS);
            FIELDS.stream()
                    .filter(field -> !field.equals("successor") && !fields.containsKey(field))
                    .forEach(field -> node.report("The field '" + field + "' is missing."));
            YamlNode id = fields.get("id");
            String written = id == null ? null : id.text("id");
            YamlNode successor = fields.get("successor");
            if (written != null) {
                ids.add(new RetiredId(
                        written, successor == null ? null : successor.text("successor"), Place.of(node.place())));
            }
        }
        return ids;
    }
}
