package io.github.sacrum.check;

import io.github.sacrum.internal.Problems;
import io.github.sacrum.internal.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A warning that a pack accepts, with its reason.
 *
 * @param check the id of the check
 * @param rule the id of the rule
 * @param place where the pack says so
 */
record Accepted(String check, String rule, Place place) {
    /** The list, in the folder of a pack. */
    static final String FILE = "accepted.yaml";

    /** The check that is made after the others, on what they found. */
    static final CheckMeaning IN_VAIN = new CheckMeaning(
            "accepted-in-vain",
            Severity.FAULT,
            "Every entry of " + FILE + " is about a warning that there is.",
            "It would hide the warning if that came back for another reason.");

    private static final List<String> FIELDS = List.of("check", "rule", "reason");

    /** Reads the list {@code accepted} of check, rule and reason. */
    static List<Accepted> read(YamlNode document, Problems problems) {
        List<Accepted> all = new ArrayList<>();
        YamlNode list = document.fields("A list of accepted warnings", List.of("accepted"))
                .get("accepted");
        if (list == null) {
            document.report("A list of accepted warnings must have a list 'accepted'.");
            return all;
        }
        for (YamlNode node : list.items("accepted")) {
            Map<String, YamlNode> fields = node.fields("An accepted warning", FIELDS);
            List<@Nullable String> texts = new ArrayList<>();
            for (String field : FIELDS) {
                YamlNode value = fields.get(field);
                if (value == null) {
                    node.report("The field '" + field + "' is missing.");
                }
                texts.add(value == null ? null : value.text(field));
            }
            String check = texts.get(0);
            String rule = texts.get(1);
            if (check != null && rule != null) {
                all.add(new Accepted(check, rule, Place.of(node.place())));
            }
        }
        return all;
    }

    /** Whether it is about this complaint. */
    boolean covers(Complaint complaint) {
        return complaint.severity() == Severity.WARNING
                && complaint.check().equals(check)
                && complaint.rule().equals(rule);
    }
}
