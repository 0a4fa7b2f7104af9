package io.github.sacrum.live;

import io.github.sacrum.internal.Nearest;
import io.github.sacrum.internal.YamlNode;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.knowledge.OverlayText;
import io.github.sacrum.knowledge.Recommendation;
import io.github.sacrum.vocabulary.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads which texts an overlay changes. */
final class TextEntries {
    private static final List<String> ALWAYS = List.of("recommendation", "term", "reason", "role");
    private static final Map<String, List<String>> TEXTS = Map.of(
            OverlayText.RECOMMENDATION, List.of("name", "what", "dose", "phase", "review"),
            OverlayText.TERM, List.of("question", "how"));

    private final Given given;

    TextEntries(Given given) {
        this.given = given;
    }

    List<OverlayText> read(List<YamlNode> items) {
        return items.stream()
                .flatMap(this::entry)
                .sorted(Comparator.comparing(OverlayText::subject).thenComparing(OverlayText::id))
                .toList();
    }

    private Stream<OverlayText> entry(YamlNode node) {
        List<String> known = new ArrayList<>(ALWAYS);
        TEXTS.values().forEach(known::addAll);
        Entry entry = new Entry(node, "A changed text", known);
        Answer answer = Answer.of(entry);
        if (entry.has(OverlayText.RECOMMENDATION) == entry.has(OverlayText.TERM)) {
            entry.report(
                    "reason", "A changed text is either that of a 'recommendation' or of a 'term'. Maybe name one.");
            return Stream.empty();
        }
        String subject = entry.has(OverlayText.TERM) ? OverlayText.TERM : OverlayText.RECOMMENDATION;
        String id = entry.required(subject);
        List<String> ids = ids(subject);
        if (!ids.contains(id)) {
            entry.report(subject, "The pack beneath has no " + subject + " '" + id + "'." + Nearest.hint(id, ids));
            return Stream.empty();
        }
        Map<String, String> texts = texts(entry, subject, known);
        return given.once(subject + " " + id, entry, subject)
                ? Stream.of(new OverlayText(subject, id, texts, answer.reason(), answer.role()))
                : Stream.empty();
    }

    private static Map<String, String> texts(Entry entry, String subject, List<String> known) {
        List<String> fitting = TEXTS.getOrDefault(subject, List.of());
        Map<String, String> texts = new TreeMap<>();
        for (String field : known) {
            if (ALWAYS.contains(field) || !entry.has(field)) {
                continue;
            }
            if (!fitting.contains(field)) {
                entry.report(
                        field,
                        "A " + subject + " has no text '" + field + "' to change. Maybe one of "
                                + String.join(", ", fitting) + ".");
            }
            String text = entry.optional(field);
            if (text != null) {
                texts.put(field, text);
            }
        }
        if (texts.isEmpty()) {
            entry.report(subject, "No text is given. Maybe one of " + String.join(", ", fitting) + ".");
        }
        String question = texts.get("question");
        if (question != null && !question.endsWith("?")) {
            entry.report("question", "This is no question. Maybe it ends in '?'.");
        }
        return texts;
    }

    private List<String> ids(String subject) {
        KnowledgePack pack = given.pack();
        return subject.equals(OverlayText.TERM)
                ? pack.vocabulary().terms().stream().map(Term::id).toList()
                : pack.recommendations().stream().map(Recommendation::id).toList();
    }
}
