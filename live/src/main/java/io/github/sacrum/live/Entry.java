package io.github.sacrum.live;

import io.github.sacrum.internal.Fields;
import io.github.sacrum.internal.YamlNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mapping of {@code overlay.yaml}, whose texts must say something. */
final class Entry {
    private final Fields fields;

    Entry(YamlNode node, String what, List<String> known) {
        fields = new Fields(node, what, known);
    }

    /** A text that must be there; an empty one if it is not, which is reported. */
    String required(String name) {
        if (!fields.has(name)) {
            fields.node().report("The field '" + name + "' is missing.");
        }
        String text = optional(name);
        return text == null ? "" : text;
    }

    /** A text, or null if it is not given or says nothing, which is reported. */
    @Nullable
    String optional(String name) {
        String text = fields.text(name);
        if (text != null && text.isBlank()) {
            report(name, "The field '" + name + "' says nothing. Maybe leave it out.");
            return null;
        }
        return text;
    }

    /** What stands in a field, text or number, or null if it is not given. */
    @Nullable
    String written(String name) {
        YamlNode field = fields.get(name);
        return field == null ? null : field.written();
    }

    boolean has(String name) {
        return fields.has(name);
    }

    List<String> texts(String name) {
        return fields.texts(name);
    }

    List<YamlNode> items(String name) {
        return fields.items(name);
    }

    int line() {
        return fields.node().line();
    }

    /** Notes a problem at a field, or at the whole if the field is not given. */
    void report(String name, String message) {
        fields.placeOf(name).report(message);
    }
}
