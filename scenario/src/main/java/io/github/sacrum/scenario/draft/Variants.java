package io.github.sacrum.scenario.draft;

import io.github.sacrum.check.source.Accumulation;
import io.github.sacrum.check.source.Operand;
import io.github.sacrum.check.source.SourceConstraint;
import io.github.sacrum.check.source.SourcePattern;
import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.vocabulary.Term;
import io.github.sacrum.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The ways in which the facts of a rule can be changed a little: what it must still see, and what it must not. */
final class Variants {
    /** How the names of those variants end in which a similar term stands in the place of the one asked for. */
    static final String IN_ITS_PLACE = " in its place";

    private static final Set<String> FACTS = Set.of("Symptom", "Finding", "History", "Condition");
    private static final int LOOKALIKES = 6;

    private final WitnessFinder finder;
    private final Vocabulary vocabulary;
    private final SourceRule rule;
    private final List<Variant> variants = new ArrayList<>();

    Variants(WitnessFinder finder, Vocabulary vocabulary, SourceRule rule) {
        this.finder = finder;
        this.vocabulary = vocabulary;
        this.rule = rule;
    }

    List<Variant> all() {
        for (SourcePattern pattern : rule.patterns()) {
            for (SourceConstraint constraint : pattern.constraints()) {
                if (constraint.asks()) {
                    constraint(pattern, constraint);
                }
            }
            if (pattern.polarity().isEmpty()
                    && FACTS.contains(pattern.type())
                    && pattern.comparisons().stream()
                            .noneMatch(asked -> asked.field().equals("amount"))) {
                add(name(pattern) + " documented to be absent", Choice.denying(pattern), true, pattern);
            }
            if (!FACTS.contains(pattern.type()) && !pattern.type().equals("Patient")) {
                add("without what leads to " + name(pattern), Choice.omitting(pattern), false, pattern);
                if (pattern.type().equals("Hypothesis")) {
                    add(name(pattern) + " only opened as a question", Choice.opening(pattern), false, pattern);
                }
            }
        }
        for (Accumulation accumulation : rule.accumulations()) {
            count(accumulation);
        }
        return variants;
    }

    private void constraint(SourcePattern pattern, SourceConstraint constraint) {
        List<List<Need>> ways = Need.ways(constraint.expression());
        boolean codes =
                ways.stream().allMatch(way -> way.size() == 1 && way.get(0).isCode());
        for (int way = 1; way < ways.size(); way++) {
            List<Need> needs = new ArrayList<>(codes ? List.of() : opposites(ways, way));
            needs.addAll(ways.get(way));
            String name = codes
                    ? named(ways.get(way).get(0).operand().text()) + " instead"
                    : new NeedWords(vocabulary).of(ways.get(way), "");
            add(name, Choice.needing(constraint, needs), true, pattern);
        }
        if (codes) {
            lookalikes(pattern, constraint, ways);
            return;
        }
        List<Need> opposites = opposites(ways, -1);
        add(
                new NeedWords(vocabulary).of(opposites, name(pattern)),
                Choice.needing(constraint, opposites),
                false,
                pattern);
    }

    /** What makes every way fail but one. */
    private static List<Need> opposites(List<List<Need>> ways, int but) {
        List<Need> needs = new ArrayList<>();
        for (int way = 0; way < ways.size(); way++) {
            if (way != but && !ways.get(way).isEmpty()) {
                needs.add(ways.get(way).get(ways.get(way).size() - 1).opposite());
            }
        }
        return needs;
    }

    /** Other terms of the same kind in the place of the code: those that a reader could take for it come first. */
    private void lookalikes(SourcePattern pattern, SourceConstraint constraint, List<List<Need>> ways) {
        Term asked = vocabulary.find(ways.get(0).get(0).operand().text()).orElse(null);
        if (asked == null || !FACTS.contains(pattern.type())) {
            return;
        }
        Set<String> taken = new TreeSet<>();
        for (SourcePattern other : rule.patterns()) {
            for (String code : other.texts("code")) {
                taken.add(code);
                taken.addAll(vocabulary.ancestors(code));
                taken.addAll(vocabulary.descendants(code));
            }
        }
        vocabulary.terms().stream()
                .filter(term -> term.kind() == asked.kind() && term.laterality() == asked.laterality())
                .filter(term -> term.measured() == asked.measured() && !taken.contains(term.id()))
                .sorted(Comparator.comparing((Term term) -> !term.region().equals(asked.region()))
                        .thenComparing(term -> -common(term.id(), asked.id()))
                        .thenComparing(Term::id))
                .limit(LOOKALIKES)
                .forEach(term -> add(
                        named(term.id()) + IN_ITS_PLACE,
                        Choice.needing(constraint, List.of(new Need("code", "==", Operand.of('"' + term.id() + '"')))),
                        false,
                        pattern));
    }

    private static int common(String left, String right) {
        Set<String> words = new TreeSet<>(List.of(left.split("-")));
        words.retainAll(List.of(right.split("-")));
        return words.size();
    }

    private void count(Accumulation accumulation) {
        for (SourcePattern pattern : accumulation.patterns()) {
            for (SourceConstraint constraint : accumulation.constraints()) {
                for (Need need : Need.ways(constraint.expression()).get(0)) {
                    if (need.operand().kind() == Operand.Kind.NUMBER) {
                        int number = (int) Double.parseDouble(need.operand().text());
                        boolean none = need.operator().equals("==");
                        add(
                                none ? "one of those counted" : (number - 1) + " of those counted",
                                Choice.counting(pattern, none ? number + 1 : number - 1),
                                false,
                                pattern);
                    }
                }
            }
        }
    }

    private void add(String name, Choice choice, boolean fires, SourcePattern pattern) {
        variants.add(new Variant(name, finder.find(rule, choice), fires, pattern));
    }

    /** What a pattern asks for, by the first term that it names. */
    private String name(SourcePattern pattern) {
        return pattern.constraints().stream()
                .flatMap(constraint -> Need.ways(constraint.expression()).get(0).stream())
                .filter(Need::isCode)
                .map(need -> named(need.operand().text()))
                .findFirst()
                .orElse(pattern.type().toLowerCase(Locale.ROOT));
    }

    /** The name of a term as it stands within a sentence. */
    private String named(String code) {
        String name = vocabulary.name(code);
        boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return acronym ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
