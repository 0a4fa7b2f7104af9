package io.github.sacrum.scenario.draft;

import io.github.sacrum.check.source.Accumulation;
import io.github.sacrum.check.source.Expression;
import io.github.sacrum.check.source.SourceConstraint;
import io.github.sacrum.check.source.SourcePattern;
import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.fact.Side;
import io.github.sacrum.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds facts that meet the conditions of a rule. Where a rule asks for what other rules conclude, the facts of the
 * plainest such rule are given; where it asks for a likely condition, the condition is given as known besides.
 */
final class WitnessFinder {
    private static final Set<String> FACTS = Set.of("Symptom", "Finding", "History", "Condition");
    private static final int DEEPEST = 5;

    private final Collection<SourceRule> rules;
    private final Vocabulary vocabulary;

    WitnessFinder(Collection<SourceRule> rules, Vocabulary vocabulary) {
        this.rules = rules;
        this.vocabulary = vocabulary;
    }

    Witness find(SourceRule rule, Choice choice) {
        Sketch patient = new Sketch("Patient");
        List<Sketch> facts = new ArrayList<>();
        add(rule, choice, patient, facts, 0);
        if (facts.isEmpty()) {
            Sketch complaint = new Sketch("Symptom");
            complaint.code = commonestSymptom();
            facts.add(complaint);
        }
        return Witness.of(patient, facts, vocabulary);
    }

    /** What stands for the complaint of a person of whom a rule asks nothing else. */
    private String commonestSymptom() {
        return rules.stream()
                .flatMap(rule -> rule.patterns().stream())
                .filter(pattern -> pattern.type().equals("Symptom"))
                .flatMap(pattern -> pattern.texts("code").stream())
                .collect(Collectors.groupingBy(code -> code, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private void add(SourceRule rule, Choice choice, Sketch patient, List<Sketch> facts, int depth) {
        for (SourcePattern pattern : rule.patterns()) {
            Optional<Accumulation> counted = rule.accumulations().stream()
                    .filter(accumulation -> accumulation.patterns().contains(pattern))
                    .findFirst();
            if (choice.omitted().contains(pattern) || pattern.negated()) {
                continue;
            }
            if (counted.isPresent()) {
                counted(pattern, counted.get(), choice, facts);
            } else if (pattern.type().equals("Patient")) {
                meet(patient, pattern, choice, patient);
            } else if (FACTS.contains(pattern.type())) {
                Sketch sketch = new Sketch(pattern.type());
                meet(sketch, pattern, choice, patient);
                sketch.present &= !choice.absent().contains(pattern);
                facts.add(sketch);
            } else if (depth < DEEPEST) {
                concluded(pattern, choice, patient, facts, depth);
                if (pattern.type().equals("Hypothesis") && !choice.banded().contains(pattern)) {
                    Sketch known = new Sketch("Condition");
                    meet(known, pattern, choice, patient);
                    facts.add(known);
                }
            }
        }
    }

    private void meet(Sketch sketch, SourcePattern pattern, Choice choice, Sketch patient) {
        List<SourceConstraint> constraints = pattern.constraints();
        for (SourceConstraint constraint : constraints) {
            if (constraint.expression() instanceof Expression.Bound bound
                    && bound.field().equals("side")) {
                sketch.side = sketch.side == null ? Side.LEFT : sketch.side;
            }
        }
        for (SourceConstraint constraint : constraints) {
            for (Need need : choice.of(constraint)) {
                if (need.field().equals("$age")) {
                    patient.meet(new Need("age", need.operator(), need.operand()), Side.LEFT, vocabulary);
                } else {
                    sketch.meet(need, Side.LEFT, vocabulary);
                }
            }
        }
    }

    /** As many of the alternatives of an accumulated pattern as its count asks for. */
    private void counted(SourcePattern pattern, Accumulation accumulation, Choice choice, List<Sketch> facts) {
        int due = accumulation.constraints().stream()
                .flatMap(constraint -> choice.of(constraint).stream())
                .filter(Need::isThreshold)
                .mapToInt(need -> (int) Double.parseDouble(need.operand().text()))
                .findFirst()
                .orElse(accumulation.constraints().isEmpty() ? 1 : 0);
        int count = choice.counts().getOrDefault(pattern, due);
        List<String> codes = List.copyOf(pattern.texts("code"));
        for (String code : codes.stream().sorted().limit(count).toList()) {
            Sketch sketch = new Sketch(pattern.type());
            meet(sketch, pattern, choice, sketch);
            sketch.code = code;
            facts.add(sketch);
        }
    }

    private void concluded(SourcePattern pattern, Choice choice, Sketch patient, List<Sketch> facts, int depth) {
        Sketch wanted = new Sketch(pattern.type());
        meet(wanted, pattern, choice, wanted);
        Set<String> codes = asked(pattern, choice, "code");
        codes.addAll(asked(pattern, choice, "condition"));
        Set<String> urgencies = asked(pattern, choice, "urgency");
        Predicate<SourceRule> concludes =
                switch (pattern.type()) {
                    case "Mechanism" ->
                        rule -> says(rule, "mechanism", codes)
                                && rule.consequence().text().startsWith("infer");
                    case "RedFlag" ->
                        rule -> (codes.isEmpty() ? rule.annotation("flag").isPresent() : says(rule, "flag", codes))
                                && (urgencies.isEmpty() || says(rule, "urgency", urgencies));
                    case "Syndrome" -> rule -> says(rule, "concludes", codes);
                    default ->
                        rule -> says(rule, "condition", Set.of(wanted.code))
                                && rule.annotation("pretest").isPresent();
                };
        rules.stream()
                .filter(concludes)
                .min(Comparator.comparingInt((SourceRule rule) -> cost(rule)).thenComparing(SourceRule::title))
                .ifPresent(rule -> add(rule, Choice.PLAIN, patient, facts, depth + 1));
    }

    private static int cost(SourceRule rule) {
        int inner = (int) rule.patterns().stream()
                .filter(pattern -> !FACTS.contains(pattern.type()))
                .count();
        return rule.patterns().size() + 3 * inner + 2 * rule.accumulations().size();
    }

    /** What a field may be: any of what the pattern names, unless a choice names one. */
    private static Set<String> asked(SourcePattern pattern, Choice choice, String field) {
        return pattern.constraints().stream()
                .flatMap(constraint -> choice.needs().containsKey(constraint)
                        ? choice.of(constraint).stream()
                        : Need.ways(constraint.expression()).stream().flatMap(List::stream))
                .filter(need -> need.field().equals(field) && need.operator().equals("=="))
                .map(need -> need.operand().text().replace("Urgency.", "").toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean says(SourceRule rule, String annotation, Set<String> values) {
        return rule.annotation(annotation)
                .filter(found -> values.contains(found.value()))
                .isPresent();
    }
}
