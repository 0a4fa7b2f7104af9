package io.github.sacrum.vocabulary;

import io.github.sacrum.fact.Unit;
import io.github.sacrum.internal.Nearest;
import io.github.sacrum.internal.Require;
import io.github.sacrum.internal.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the data files of a vocabulary, and notes everything that is wrong with them. */
public final class VocabularyReader {
    private static final List<String> FIELDS = List.of(
            "id",
            "name",
            "kind",
            "region",
            "laterality",
            "broader",
            "synonyms",
            "question",
            "how",
            "asked-of",
            "unit",
            "range",
            "origin",
            "serious",
            "kept-because");

    private final Map<String, Term> terms = new LinkedHashMap<>();
    private final Map<String, YamlNode> places = new HashMap<>();
    private final Set<String> given;

    /** Starts an empty vocabulary; faults go where the documents note them. */
    public VocabularyReader() {
        given = Set.of();
    }

    /**
     * Starts with the terms of a vocabulary, to which the documents add others.
     *
     * @param vocabulary the vocabulary
     */
    public VocabularyReader(Vocabulary vocabulary) {
        vocabulary.terms().forEach(term -> terms.put(term.id(), term));
        given = Set.copyOf(terms.keySet());
    }

    /**
     * Adds a file of terms.
     *
     * @param document its document
     */
    public void addTerms(YamlNode document) {
        Map<String, YamlNode> fields = document.fields("A vocabulary file", List.of("found-by", "terms"));
        YamlNode list = fields.get("terms");
        if (list == null) {
            document.report("A vocabulary file must have a list 'terms'.");
            return;
        }
        FoundBy foundBy = fields.containsKey("found-by") ? word(document, fields, "found-by", FoundBy.class) : null;
        list.items("terms").forEach(node -> addTerm(node, foundBy));
    }

    /**
     * Adds a file of codes of public terminologies.
     *
     * @param document its document
     */
    public void addCodes(YamlNode document) {
        YamlNode list = document.fields("A file of codes", List.of("codes")).get("codes");
        if (list == null) {
            document.report("A file of codes must have a list 'codes'.");
            return;
        }
        list.items("codes").forEach(this::addCode);
    }

    /**
     * Ends the reading.
     *
     * @return the vocabulary of what was read
     */
    public Vocabulary vocabulary() {
        for (Term term : terms.values()) {
            if (term.broader() != null && places.containsKey(term.id())) {
                checkBroader(term, term.broader());
            }
        }
        return new Vocabulary(terms.values());
    }

    private void checkBroader(Term term, String broader) {
        YamlNode place = Require.nonNull(places.get(term.id()), "place");
        Term target = terms.get(broader);
        if (target == null) {
            place.report("'" + term.id() + "' names the broader term " + Nearest.name(broader) + ", which is not there."
                    + Nearest.hint(broader, terms.keySet()));
        } else if (target.kind() != term.kind()) {
            place.report("'" + term.id() + "' is a " + term.kind().word() + ", its broader term '" + broader + "' a "
                    + target.kind().word() + ".");
        }
        String step = broader;
        for (int depth = 0; step != null && depth <= terms.size(); depth++) {
            if (step.equals(term.id())) {
                place.report("'" + term.id() + "' is broader than itself.");
                return;
            }
            Term next = terms.get(step);
            step = next == null ? null : next.broader();
        }
    }

    private void addTerm(YamlNode node, @Nullable FoundBy foundBy) {
        Map<String, YamlNode> fields = node.fields("A term", FIELDS);
        String id = text(node, fields, "id", true);
        if (id == null) {
            return;
        }
        if (!Require.isCode(id)) {
            node.report("The id of a term must be in kebab case, at most 80 characters.");
        }
        if (given.contains(id)) {
            node.report("The pack beneath has a term '" + id + "'. Maybe change its texts, or choose another id.");
            return;
        }
        if (terms.containsKey(id)) {
            node.reportTwice("The term '" + id + "'", places.get(id));
            return;
        }
        String name = text(node, fields, "name", true);
        TermKind kind = word(node, fields, "kind", TermKind.class);
        Laterality laterality = word(node, fields, "laterality", Laterality.class);
        String region = text(node, fields, "region", true);
        if (name == null || kind == null || laterality == null || region == null) {
            return;
        }
        Origin origin = fields.containsKey("origin") ? word(node, fields, "origin", Origin.class) : null;
        if (kind == TermKind.CONDITION && origin == null) {
            node.report("The condition '" + id + "' must say its origin.");
        }
        if (kind == TermKind.SYMPTOM && !fields.containsKey("question")) {
            node.report("The symptom '" + id + "' must say its question.");
        }
        terms.put(
                id,
                new Term(
                        id,
                        name,
                        kind,
                        region,
                        laterality,
                        text(node, fields, "broader", false),
                        texts(fields, "synonyms"),
                        text(node, fields, "question", false),
                        text(node, fields, "how", false),
                        AskedOf.read(fields.get("asked-of")),
                        range(node, fields),
                        origin,
                        truth(fields, "serious"),
                        kind == TermKind.FINDING ? foundBy : null,
                        text(node, fields, "kept-because", false),
                        List.of()));
        places.put(id, node);
    }

    private void addCode(YamlNode node) {
        Map<String, YamlNode> fields =
                node.fields("A code", List.of("term", "system", "code", "display", "match", "edition", "caution"));
        String id = text(node, fields, "term", true);
        String system = text(node, fields, "system", true);
        String code = text(node, fields, "code", true);
        String display = text(node, fields, "display", true);
        String match = text(node, fields, "match", true);
        if (id == null || system == null || code == null || display == null || match == null) {
            return;
        }
        Term term = terms.get(id);
        if (term == null) {
            node.report("A code is bound to " + Nearest.name(id) + ", which is no term."
                    + Nearest.hint(id, terms.keySet()));
            return;
        }
        List<TermCode> codes = new ArrayList<>(term.codes());
        codes.add(new TermCode(
                system,
                code,
                display,
                match,
                text(node, fields, "edition", false),
                text(node, fields, "caution", false)));
        terms.put(id, term.coded(codes));
    }

    private static @Nullable String text(YamlNode node, Map<String, YamlNode> fields, String name, boolean required) {
        YamlNode field = fields.get(name);
        if (field == null) {
            if (required) {
                node.report("The field '" + name + "' is missing.");
            }
            return null;
        }
        return field.text(name);
    }

    private static List<String> texts(Map<String, YamlNode> fields, String name) {
        YamlNode field = fields.get(name);
        return field == null
                ? List.of()
                : field.items(name).stream()
                        .map(item -> Optional.ofNullable(item.text("an element of " + name))
                                .orElse(""))
                        .toList();
    }

    private static boolean truth(Map<String, YamlNode> fields, String name) {
        YamlNode field = fields.get(name);
        return field != null && Boolean.TRUE.equals(field.truth(name));
    }

    private static @Nullable Unit unit(Map<String, YamlNode> fields) {
        YamlNode field = fields.get("unit");
        String symbol = field == null ? null : field.text("unit");
        if (field == null || symbol == null) {
            return null;
        }
        Optional<Unit> unit = Unit.ofSymbol(symbol);
        if (unit.isEmpty()) {
            field.report("There is no unit '" + symbol + "'."
                    + Nearest.hint(
                            symbol,
                            Arrays.stream(Unit.values()).map(Unit::symbol).toList()));
        }
        return unit.orElse(null);
    }

    private static PlausibleRange range(YamlNode node, Map<String, YamlNode> fields) {
        YamlNode field = fields.get("range");
        Unit unit = unit(fields);
        if (field == null) {
            if (fields.containsKey("unit")) {
                node.report("A term with a unit must say its plausible range.");
            }
            return new PlausibleRange(unit, 0, 0);
        }
        List<Double> ends = field.items("range").stream()
                .map(end -> Optional.ofNullable(end.number("an end of range")).orElse(0d))
                .toList();
        if (ends.size() != 2 || ends.get(0) >= ends.get(1) || !fields.containsKey("unit")) {
            field.report("A range is two rising numbers, and belongs to a term with a unit.");
            return new PlausibleRange(unit, 0, 0);
        }
        return new PlausibleRange(unit, ends.get(0), ends.get(1));
    }

    private static <E extends Enum<E>> @Nullable E word(
            YamlNode node, Map<String, YamlNode> fields, String name, Class<E> type) {
        String word = text(node, fields, name, true);
        if (word == null) {
            return null;
        }
        for (E value : type.getEnumConstants()) {
            if (value.name().toLowerCase(Locale.ROOT).equals(word)) {
                return value;
            }
        }
        node.report("'" + word + "' is no " + name + "."
                + Nearest.hint(
                        word,
                        Arrays.stream(type.getEnumConstants())
                                .map(value -> value.name().toLowerCase(Locale.ROOT))
                                .toList()));
        return null;
    }
}
