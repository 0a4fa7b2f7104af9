package io.github.sacrum.knowledge;

import io.github.sacrum.internal.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the text fields of a mapping and reports those that are missing. */
final class FieldReader {
    private final YamlNode node;
    private final Map<String, YamlNode> fields;

    FieldReader(YamlNode node, Map<String, YamlNode> fields) {
        this.node = node;
        this.fields = fields;
    }

    @Nullable
    String required(String name) {
        if (!fields.containsKey(name)) {
            node.report("The field '" + name + "' is missing.");
        }
        return optional(name);
    }

    @Nullable
    String optional(String name) {
        YamlNode field = fields.get(name);
        return field == null ? null : field.text(name);
    }

    @Nullable
    String written(String name) {
        YamlNode field = fields.get(name);
        return field == null ? null : field.written();
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        YamlNode field = fields.get(name);
        if (field != null) {
            for (YamlNode item : field.items(name)) {
                String text = item.text("an element of " + name);
                if (text != null) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }
}
