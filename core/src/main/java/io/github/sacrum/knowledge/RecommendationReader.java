package io.github.sacrum.knowledge;

import io.github.sacrum.internal.Nearest;
import io.github.sacrum.internal.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a file of recommendations. */
final class RecommendationReader {
    private static final List<String> FIELDS =
            List.of("id", "name", "category", "what", "dose", "phase", "review", "strength", "certainty", "sources");
    private static final List<String> STRENGTHS = List.of("strong", "conditional", "consensus");
    private static final List<String> CERTAINTIES = List.of("high", "moderate", "low", "very low");

    private RecommendationReader() {}

    /**
     * Reads the recommendations of a document, none of which may have the id of one that is given; the places are those of
     * what is read, for messages.
     */
    static void read(
            YamlNode document,
            Map<String, Source> bibliography,
            Map<String, Recommendation> given,
            Map<String, Recommendation> into,
            Map<String, YamlNode> places) {
        YamlNode list = document.fields("A file of recommendations", List.of("recommendations"))
                .get("recommendations");
        if (list == null) {
            document.report("A file of recommendations must have a list 'recommendations'.");
            return;
        }
        for (YamlNode node : list.items("recommendations")) {
            FieldReader fields = new FieldReader(node, node.fields("A recommendation", FIELDS));
            String id = fields.required("id");
            String name = fields.required("name");
            String what = fields.required("what");
            Category category = category(node, fields.required("category"));
            String strength = oneOf(node, "strength", fields.required("strength"), STRENGTHS);
            String certainty = oneOf(node, "certainty", fields.required("certainty"), CERTAINTIES);
            List<Source> sources = Sources.resolve(node::report, fields.texts("sources"), bibliography);
            if (id == null || name == null || what == null || category == null) {
                continue;
            }
            Recommendation recommendation = new Recommendation(
                    id,
                    name,
                    category,
                    what,
                    fields.optional("dose"),
                    fields.optional("phase"),
                    fields.optional("review"),
                    strength,
                    certainty,
                    sources);
            if (given.containsKey(id)) {
                node.report("The pack beneath has a recommendation '" + id
                        + "'. Maybe change its texts, or choose another id.");
            }
            if (into.put(id, recommendation) != null) {
                node.reportTwice("The recommendation '" + id + "'", places.get(id));
            }
            places.putIfAbsent(id, node);
        }
    }

    private static @Nullable Category category(YamlNode node, @Nullable String word) {
        Map<String, Category> categories = new LinkedHashMap<>();
        for (Category category : Category.values()) {
            categories.put(category.word(), category);
        }
        return categories.get(oneOf(node, "category", word, List.copyOf(categories.keySet())));
    }

    private static String oneOf(YamlNode node, String field, @Nullable String word, List<String> words) {
        if (word != null && !words.contains(word)) {
            node.report("'" + word + "' is no " + field + "." + Nearest.hint(word, words));
            return "";
        }
        return Objects.requireNonNullElse(word, "");
    }
}
