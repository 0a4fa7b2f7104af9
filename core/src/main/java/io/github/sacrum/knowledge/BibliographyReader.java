package io.github.sacrum.knowledge;

import io.github.sacrum.internal.Nearest;
import io.github.sacrum.internal.YamlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a bibliography file. */
final class BibliographyReader {
    private static final List<String> FIELDS =
            List.of("key", "authors", "year", "title", "journal", "doi", "pmid", "url", "tier", "kind", "states");
    private static final List<String> KINDS = List.of(
            "guideline",
            "systematic-review",
            "trial",
            "cohort",
            "diagnostic-study",
            "case-series",
            "narrative-review",
            "reference");

    private BibliographyReader() {}

    /** The sources of a document, none of which may have the key of one that is there already. */
    static Map<String, Source> read(YamlNode document, Map<String, Source> given) {
        Map<String, Source> sources = new TreeMap<>();
        Map<String, YamlNode> places = new HashMap<>();
        YamlNode list = document.fields("A bibliography", List.of("sources")).get("sources");
        if (list == null) {
            document.report("A bibliography must have a list 'sources'.");
            return sources;
        }
        for (YamlNode node : list.items("sources")) {
            FieldReader fields = new FieldReader(node, node.fields("A source", FIELDS));
            String key = fields.required("key");
            String title = fields.required("title");
            if (key != null && title != null) {
                Source source = new Source(
                        key,
                        fields.written("authors"),
                        fields.written("year"),
                        title,
                        fields.written("journal"),
                        fields.written("doi"),
                        fields.written("pmid"),
                        fields.written("url"),
                        fields.written("tier"),
                        kind(node, fields.optional("kind")),
                        fields.texts("states"));
                if (given.containsKey(key)) {
                    node.report("There is a source '" + key + "' already. Maybe cite that, or choose another key.");
                }
                if (sources.put(key, source) != null) {
                    node.reportTwice("The source '" + key + "'", places.get(key));
                }
                places.putIfAbsent(key, node);
            }
        }
        return sources;
    }

    private static @Nullable String kind(YamlNode node, @Nullable String kind) {
        if (kind != null && !KINDS.contains(kind)) {
            node.report("There is no kind of source " + Nearest.name(kind) + "." + Nearest.hint(kind, KINDS));
        }
        return kind;
    }
}
