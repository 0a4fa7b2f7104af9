package io.github.sacrum.knowledge;

import io.github.sacrum.internal.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads a bibliography file. */
final class BibliographyReader {
    private static final List<String> FIELDS =
            List.of("key", "authors", "year", "title", "journal", "doi", "pmid", "url", "tier");

    private BibliographyReader() {}

    static Map<String, Source> read(YamlNode document) {
        Map<String, Source> sources = new TreeMap<>();
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
                        fields.written("tier"));
                if (sources.put(key, source) != null) {
                    node.report("The source '" + key + "' is there twice.");
                }
            }
        }
        return sources;
    }
}
