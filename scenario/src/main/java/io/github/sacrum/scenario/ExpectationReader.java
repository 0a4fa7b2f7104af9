package io.github.sacrum.scenario;

import io.github.sacrum.fact.Side;
import io.github.sacrum.inference.Band;
import io.github.sacrum.inference.Urgency;
import io.github.sacrum.internal.EnumWords;
import io.github.sacrum.internal.Fields;
import io.github.sacrum.internal.Nearest;
import io.github.sacrum.internal.YamlNode;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.knowledge.LikelihoodRatio;
import io.github.sacrum.knowledge.Recommendation;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.vocabulary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what a scenario expects; rules, terms and recommendations must be of the pack. */
final class ExpectationReader {
    static final Expectation NOTHING = new Expectation(
            List.of(), List.of(), Map.of(), Map.of(), Map.of(), List.of(), List.of(), null, List.of(), List.of(),
            List.of());

    private static final List<String> FIELDS = List.of(
            "fires",
            "silent",
            "weighs",
            "opens",
            "raises",
            "concludes",
            "excludes",
            "urgency",
            "recommends",
            "withholds",
            "explains");
    private static final Pattern ID = Pattern.compile("[A-Z0-9]{1,8}-[0-9]{1,4}");
    private static final List<String> KINDS = List.of("symptom", "finding", "condition", "mechanism");
    private static final List<String> CLAIM =
            List.of("symptom", "finding", "condition", "mechanism", "side", "absent", "band");

    private final Set<String> rules;
    private final Set<String> recommendations;
    private final Set<String> terms;

    ExpectationReader(KnowledgePack pack) {
        rules = pack.rules().stream().map(RuleInfo::id).collect(Collectors.toSet());
        recommendations =
                pack.recommendations().stream().map(Recommendation::id).collect(Collectors.toSet());
        terms = pack.vocabulary().terms().stream().map(Term::id).collect(Collectors.toSet());
    }

    Expectation read(YamlNode node) {
        Fields fields = new Fields(node, "An expectation", FIELDS);
        Expectation expectation = new Expectation(
                calls(fields, "fires"),
                calls(fields, "silent"),
                byRule(fields, "weighs", ExpectationReader::ratio),
                byRule(fields, "opens", Fields::number),
                byRule(fields, "raises", (said, rule) -> said.word(rule, Urgency.class)),
                claims(fields, "concludes"),
                claims(fields, "excludes"),
                fields.word("urgency", Urgency.class),
                recommendations(fields, "recommends"),
                recommendations(fields, "withholds"),
                fields.texts("explains"));
        if (expectation.equals(NOTHING) && node.isMapping()) {
            node.report("An expectation must expect something. Maybe a rule in 'fires' or 'silent'.");
        }
        return expectation;
    }

    private List<Expectation.Call> calls(Fields fields, String name) {
        return fields.items(name).stream()
                .map(this::call)
                .filter(Objects::nonNull)
                .toList();
    }

    /** An id, and after a space perhaps a side. */
    private Expectation.@Nullable Call call(YamlNode node) {
        String text = node.text("A rule");
        if (text == null) {
            return null;
        }
        String[] words = text.strip().split("\\s+", 2);
        known(node, "rule", words[0], rules);
        if (words.length == 1) {
            return new Expectation.Call(words[0], null);
        }
        Side side = EnumWords.find(Side.class, words[1]).orElse(null);
        if (side == null) {
            node.report(
                    "After the id of a rule may stand a side: " + String.join(", ", EnumWords.all(Side.class)) + ".");
        }
        return new Expectation.Call(words[0], side);
    }

    /** What each rule must say. */
    private <T> Map<String, T> byRule(Fields fields, String name, BiFunction<Fields, String, @Nullable T> reader) {
        Map<String, T> values = new TreeMap<>();
        YamlNode node = fields.get(name);
        if (node != null) {
            Fields said = new Fields(node, "The field '" + name + "'", List.copyOf(rules));
            for (String rule : said.names()) {
                T value = reader.apply(said, rule);
                if (value != null) {
                    values.put(rule, value);
                }
            }
        }
        return values;
    }

    /** A likelihood ratio, or the word for a sign that settles or excludes its condition. */
    private static @Nullable Double ratio(Fields said, String rule) {
        YamlNode node = said.get(rule);
        String word = node == null ? "" : node.written();
        if (LikelihoodRatio.SETTLES.equals(word)) {
            return Double.POSITIVE_INFINITY;
        }
        return LikelihoodRatio.EXCLUDES.equals(word) ? (Double) 0d : said.number(rule);
    }

    private List<Expectation.Claim> claims(Fields fields, String name) {
        return fields.items(name).stream()
                .map(this::claim)
                .filter(Objects::nonNull)
                .toList();
    }

    private Expectation.@Nullable Claim claim(YamlNode node) {
        Fields fields = new Fields(node, "A conclusion", CLAIM);
        List<String> codes = new ArrayList<>();
        KINDS.forEach(kind -> {
            String code = fields.text(kind);
            if (code != null) {
                known(fields.placeOf(kind), kind, code, terms);
                codes.add(code);
            }
        });
        if (codes.size() != 1) {
            node.report("A conclusion must name one thing: " + String.join(", ", KINDS) + ".");
            return null;
        }
        return new Expectation.Claim(
                codes.get(0),
                fields.word("side", Side.class),
                !fields.truth("absent"),
                fields.word("band", Band.class));
    }

    private List<String> recommendations(Fields fields, String name) {
        List<String> ids = new ArrayList<>();
        for (YamlNode node : fields.items(name)) {
            String id = node.text("A recommendation");
            if (id != null) {
                known(node, "recommendation", id, recommendations);
                ids.add(id);
            }
        }
        return ids;
    }

    private static void known(YamlNode node, String kind, String id, Set<String> ids) {
        if (!ids.contains(id)) {
            String shown = ID.matcher(id).matches() ? "'" + id + "'" : Nearest.name(id);
            node.report("The pack has no " + kind + " " + shown + "." + Nearest.hint(id, ids));
        }
    }
}
