package io.github.sacrum.scenario.draft;

import io.github.sacrum.check.source.Operand;
import io.github.sacrum.fact.Side;
import io.github.sacrum.internal.EnumWords;
import io.github.sacrum.vocabulary.Laterality;
import io.github.sacrum.vocabulary.Term;
import io.github.sacrum.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A fact, or the person, in the making: what a draft gives so that needs are met. Not thread-safe. */
final class Sketch {
    private static final double DAYS = 30;
    private static final String NUMBER = "#";
    private static final Map<String, String> LISTS = Map.of(
            "aggravatedBy",
            "aggravated-by",
            "relievedBy",
            "relieved-by",
            "notAggravatedBy",
            "not-aggravated-by",
            "notRelievedBy",
            "not-relieved-by",
            "quality",
            "quality");
    private static final Map<String, String> WORDS = Map.of(
            "onset",
            "onset",
            "course",
            "course",
            "effect",
            "effect",
            "sex",
            "sex",
            "occupation",
            "occupation",
            "sport",
            "sport");

    final String type;
    String code = "";

    @Nullable
    Side side;

    boolean present = true;
    private final Map<String, Range> numbers = new TreeMap<>();
    private final Set<String> known = new TreeSet<>();
    private final Map<String, String> words = new TreeMap<>();
    private final Map<String, Set<String>> lists = new TreeMap<>();

    Sketch(String type) {
        this.type = type;
    }

    /** Changes the sketch so that a need is met, as far as it can be. */
    void meet(Need need, Side bound, Vocabulary vocabulary) {
        String text = need.operand().text();
        switch (need.field()) {
            case "code", "condition" -> {
                if (need.operator().equals("==")) {
                    code = text;
                }
            }
            case "present", "likely", "possible" -> present = text.equals("true");
            case "side" -> side = side(need, bound);
            case "pregnant" -> words.put("pregnant", text);
            case "amount", "days", "daysAgo", "severity", "age", "bodyMassIndex" -> number(need, vocabulary);
            default -> attribute(need, text);
        }
    }

    private static Side side(Need need, Side bound) {
        Side named = need.operand().kind() == Operand.Kind.QUALIFIED
                ? Side.valueOf(need.operand().text().substring("Side.".length()))
                : bound;
        boolean same = need.operator().equals("==");
        return same ? named : named == Side.LEFT ? Side.RIGHT : Side.LEFT;
    }

    private void number(Need need, Vocabulary vocabulary) {
        if (need.operand().kind() == Operand.Kind.NULL) {
            if (need.operator().equals("!=")) {
                known.add(need.field());
            }
            return;
        }
        if (need.operand().kind() == Operand.Kind.NUMBER) {
            numbers.computeIfAbsent(need.field(), field -> new Range(step(field, vocabulary)))
                    .narrow(need.operator(), Double.parseDouble(need.operand().text()));
        }
    }

    private double step(String field, Vocabulary vocabulary) {
        Term term = vocabulary.find(code).orElse(null);
        boolean fine = field.equals("bodyMassIndex")
                || (field.equals("amount") && term != null && term.high() - term.low() <= 20);
        return fine ? 0.1 : 1;
    }

    private void attribute(Need need, String text) {
        String list = LISTS.get(need.field());
        if (list != null && need.operator().equals("contains")) {
            lists.computeIfAbsent(list, key -> new TreeSet<>()).add(text);
        }
        String word = WORDS.get(need.field());
        if (word != null && need.operator().equals("==")) {
            words.put(
                    word,
                    text.substring(text.indexOf('.') + 1)
                            .toLowerCase(Locale.ROOT)
                            .replace('_', '-'));
        }
    }

    boolean isPatient() {
        return type.equals("Patient");
    }

    /** Whether it gives anything. */
    boolean isEmpty() {
        return code.isEmpty() && numbers.isEmpty() && known.isEmpty() && words.isEmpty();
    }

    /** The sketch as a flow mapping of YAML. */
    String written(Vocabulary vocabulary) {
        List<String> parts = new ArrayList<>();
        Term term = vocabulary.find(code).orElse(null);
        if (!isPatient()) {
            parts.add(type.toLowerCase(Locale.ROOT) + ": " + code);
            Side given = side == null && term != null && term.laterality() == Laterality.PAIRED ? Side.LEFT : side;
            if (given != null
                    && given != Side.UNSPECIFIED
                    && term != null
                    && term.laterality().allows(given)) {
                parts.add("side: " + EnumWords.of(given));
            }
            if (!present) {
                parts.add("absent: true");
            }
        }
        number(parts, "age", "age: #", 60);
        number(parts, "bodyMassIndex", "bmi: #", 25);
        number(parts, "severity", "severity: #", 5);
        number(parts, "days", "duration: {value: #, unit: day}", DAYS);
        number(parts, "daysAgo", "ago: {value: #, unit: day}", DAYS);
        if (term != null && term.unit() != null) {
            boolean asked = numbers.containsKey("amount") || known.contains("amount");
            if (asked && present) {
                String unit = term.unit().symbol();
                String quoted = unit.matches("[A-Za-z]+(/[A-Za-z]+)?") ? unit : '"' + unit + '"';
                number(parts, "amount", "value: #, unit: " + quoted, (term.low() + term.high()) / 2);
            }
        }
        words.forEach((name, word) -> parts.add(name + ": " + word));
        lists.forEach((name, codes) -> parts.add(name + ": [" + String.join(", ", codes) + "]"));
        return "{" + String.join(", ", parts) + "}";
    }

    private void number(List<String> parts, String field, String form, double otherwise) {
        Range range = numbers.get(field);
        if (range != null || known.contains(field)) {
            double value = range == null ? otherwise : range.pick(otherwise);
            String text = value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
            parts.add(form.replace(NUMBER, text));
        }
    }
}
