package io.github.sacrum.check;

import io.github.sacrum.check.source.Expression.Bound;
import io.github.sacrum.check.source.SourcePattern;
import io.github.sacrum.check.source.SourceRule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether one rule concludes, from looser conditions, all that another concludes. For one thread. */
final class Subsumption {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");
    private static final Pattern CONDITIONS = Pattern.compile(".*?\\bwhen\\b(.*)\\bthen\\b.*", Pattern.DOTALL);

    /** Patterns that are counted, or one of several: what such rules have in common is seen by their text alone. */
    private static final Pattern INVOLVED = Pattern.compile("\\b(?:accumulate|or)\\b");

    /** What was read of rules before: each is compared with many. */
    private final IdentityHashMap<SourceRule, String> conditions = new IdentityHashMap<>();

    private final IdentityHashMap<SourcePattern, List<Alternative>> alternatives = new IdentityHashMap<>();

    /** Whether whenever the stricter rule fires, the looser one concludes the same. */
    boolean covers(SourceRule looser, SourceRule stricter) {
        if (looser.patterns().size() > stricter.patterns().size()) {
            return false;
        }
        String loose = conditions.computeIfAbsent(looser, Subsumption::conditions);
        String strict = conditions.computeIfAbsent(stricter, Subsumption::conditions);
        if (INVOLVED.matcher(loose + strict).find()) {
            return loose.equals(strict)
                    && looser.consequence().text().equals(stricter.consequence().text());
        }
        return match(looser.patterns(), stricter.patterns(), new HashSet<>(), Map.of())
                .filter(names -> rename(looser.consequence().text(), names)
                        .equals(stricter.consequence().text()))
                .isPresent();
    }

    private static String conditions(SourceRule rule) {
        return CONDITIONS.matcher(rule.text()).replaceFirst("$1").replaceAll("\\s+", " ");
    }

    /** Finds for each pattern that is due a stricter one, and what its variables are called there. */
    private Optional<Map<String, String>> match(
            List<SourcePattern> due, List<SourcePattern> given, Set<Integer> taken, Map<String, String> names) {
        if (due.isEmpty()) {
            return Optional.of(names);
        }
        SourcePattern first = due.get(0);
        for (int candidate = 0; candidate < given.size(); candidate++) {
            SourcePattern stricter = given.get(candidate);
            if (!taken.contains(candidate) && implies(stricter, first, names)) {
                taken.add(candidate);
                Optional<Map<String, String>> found =
                        match(due.subList(1, due.size()), given, taken, bound(first, stricter, names));
                if (found.isPresent()) {
                    return found;
                }
                taken.remove(candidate);
            }
        }
        return Optional.empty();
    }

    private boolean implies(SourcePattern stricter, SourcePattern looser, Map<String, String> names) {
        Optional<PatternType> type = PatternType.of(looser);
        if (type.isEmpty() || !stricter.type().equals(looser.type()) || stricter.negated() != looser.negated()) {
            return false;
        }
        List<Alternative> due = renamed(looser, type.get(), names);
        List<Alternative> given = alternatives(stricter, type.get());
        return looser.negated() ? impliesAny(due, given) : impliesAny(given, due);
    }

    private static boolean impliesAny(List<Alternative> given, List<Alternative> due) {
        return given.stream().allMatch(one -> due.stream().anyMatch(one::implies));
    }

    private List<Alternative> alternatives(SourcePattern pattern, PatternType type) {
        return alternatives.computeIfAbsent(pattern, key -> Alternative.of(key, type));
    }

    private List<Alternative> renamed(SourcePattern pattern, PatternType type, Map<String, String> names) {
        return alternatives(pattern, type).stream()
                .map(alternative -> new Alternative(
                        type,
                        alternative.demands().stream()
                                .map(demand -> demand.with(rename(demand.value(), names)))
                                .toList()))
                .toList();
    }

    private static Map<String, String> bound(SourcePattern looser, SourcePattern stricter, Map<String, String> names) {
        Map<String, String> more = new HashMap<>(names);
        more.put(looser.binding(), stricter.binding());
        Map<String, String> fields = new HashMap<>();
        bindings(stricter).forEach(bound -> fields.put(bound.field(), bound.variable()));
        bindings(looser).forEach(bound -> more.put(bound.variable(), fields.getOrDefault(bound.field(), "")));
        return more;
    }

    private static Stream<Bound> bindings(SourcePattern pattern) {
        return pattern.constraints().stream()
                .filter(constraint -> constraint.expression() instanceof Bound)
                .map(constraint -> (Bound) constraint.expression());
    }

    private static String rename(String text, Map<String, String> names) {
        return VARIABLE.matcher(text).replaceAll(found -> names.getOrDefault(found.group(), found.group())
                .replace("$", "\\$"));
    }
}
