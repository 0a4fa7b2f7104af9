package io.github.sacrum.scenario.draft;

import io.github.sacrum.check.source.Operand;
import io.github.sacrum.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says needs in words, as the name of a drafted variant has them. */
final class NeedWords {
    private static final Map<String, String> LISTS = Map.of(
            "aggravatedBy",
            "worse with",
            "relievedBy",
            "eased by",
            "notAggravatedBy",
            "said not to be worse with",
            "notRelievedBy",
            "said not to be eased by");
    private static final Map<String, String> NUMBERS = Map.of(
            "amount",
            "a value",
            "days",
            "a duration in days",
            "daysAgo",
            "a number of days ago",
            "severity",
            "a severity",
            "age",
            "an age",
            "$age",
            "an age",
            "bodyMassIndex",
            "a body mass index");
    private static final Map<String, String> OPERATORS =
            Map.of("<", "below", "<=", "of at most", ">", "above", ">=", "of at least", "==", "of", "!=", "other than");

    private final Vocabulary vocabulary;

    NeedWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    String of(List<Need> needs, String what) {
        String said = needs.stream()
                .filter(need -> need.operand().kind() != Operand.Kind.NULL || needs.size() == 1)
                .map(this::of)
                .distinct()
                .collect(Collectors.joining(", "));
        return (what + " " + (said.isEmpty() ? "otherwise" : said)).strip();
    }

    private String of(Need need) {
        String text = need.operand().text();
        if (need.field().equals("present")) {
            return text.equals("true") ? "present" : "documented to be absent";
        }
        if (need.field().equals("likely") || need.field().equals("possible")) {
            return "ruled out";
        }
        if (need.field().equals("side")) {
            return "on the other side";
        }
        if (need.operand().kind() == Operand.Kind.NULL) {
            return need.field() + (need.operator().equals("==") ? " not stated" : " stated");
        }
        if (LISTS.containsKey(need.field())) {
            return (need.operator().startsWith("not") ? "not " : "") + LISTS.get(need.field()) + " "
                    + vocabulary.name(text).toLowerCase(Locale.ROOT);
        }
        if (NUMBERS.containsKey(need.field())) {
            return NUMBERS.get(need.field()) + " " + OPERATORS.getOrDefault(need.operator(), need.operator()) + " "
                    + text;
        }
        String word =
                text.substring(text.indexOf('.') + 1).toLowerCase(Locale.ROOT).replace('_', ' ');
        return (need.operator().equals("!=") ? "not " : "") + word;
    }
}
