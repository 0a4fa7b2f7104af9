package io.github.sacrum.casefile;

import io.github.sacrum.internal.Problems;
import io.github.sacrum.internal.Yaml;
import io.github.sacrum.internal.YamlNode;
import java.util.ArrayList;
import java.util.List;

/** Divides a text into documents: those of YAML or JSON, or the lines of NDJSON. */
final class Documents {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Documents() {}

    static List<YamlNode> of(String name, String text, Problems problems) {
        String marked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        List<String> lines = marked.lines().toList();
        return isNdjson(name, lines) ? ofLines(name, lines, problems) : Yaml.documents(name, marked, problems);
    }

    private static List<YamlNode> ofLines(String name, List<String> lines, Problems problems) {
        List<YamlNode> documents = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            documents.addAll(Yaml.documents(name, line, lines.get(line), problems));
        }
        return documents;
    }

    /** Tells whether the first line is a whole object and another line follows that cannot belong to YAML. */
    private static boolean isNdjson(String name, List<String> lines) {
        List<String> first = lines.stream()
                .filter(line -> !line.isBlank())
                .map(String::strip)
                .limit(2)
                .toList();
        return first.size() == 2 && !startsYaml(first.get(1)) && isObject(name, first.get(0));
    }

    private static boolean startsYaml(String line) {
        return line.startsWith("---") || line.startsWith("...") || line.startsWith("#");
    }

    private static boolean isObject(String name, String line) {
        if (!line.startsWith("{")) {
            return false;
        }
        List<YamlNode> documents = Yaml.documents(name, line, new Problems());
        return documents.size() == 1 && documents.get(0).isMapping();
    }
}
