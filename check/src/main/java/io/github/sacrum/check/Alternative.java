package io.github.sacrum.check;

import io.github.sacrum.check.source.Expression;
import io.github.sacrum.check.source.SourceConstraint;
import io.github.sacrum.check.source.SourcePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One way in which a fact may match a pattern: all of its demands must be met. */
record Alternative(PatternType type, List<Demand> demands) {
    /** Severity is told on a scale of ten. */
    private static final Range SEVERITY = new Range(0, true, 10, true);

    /** Beyond this many, a further condition is taken to hold: no author can follow so many by reading. */
    private static final int MOST = 256;

    Alternative {
        demands = List.copyOf(demands);
    }

    /** All ways of a pattern of a known type; demands that several share are the same objects. */
    static List<Alternative> of(SourcePattern pattern, PatternType type) {
        List<List<Demand>> all = List.of(List.of());
        for (SourceConstraint constraint : pattern.constraints()) {
            all = both(all, of(constraint.expression(), constraint.line()));
        }
        return all.stream().map(demands -> new Alternative(type, demands)).toList();
    }

    private static List<List<Demand>> of(Expression expression, int line) {
        if (expression instanceof Expression.Junction junction) {
            List<List<Demand>> all = junction.all() ? List.of(List.of()) : List.of();
            for (Expression part : junction.parts()) {
                List<List<Demand>> next = of(part, line);
                all = junction.all()
                        ? both(all, next)
                        : Stream.concat(all.stream(), next.stream()).toList();
            }
            return all;
        }
        if (expression instanceof Expression.Comparing comparing) {
            return List.of(List.of(Demand.of(comparing, line)));
        }
        if (expression instanceof Expression.Truth truth) {
            return List.of(List.of(Demand.of(truth, line)));
        }
        return expression instanceof Expression.Bound
                ? List.of(List.of())
                : List.of(List.of(Demand.open("", expression.written(), line)));
    }

    private static List<List<Demand>> both(List<List<Demand>> these, List<List<Demand>> those) {
        if (these.size() * those.size() > MOST) {
            return these;
        }
        List<List<Demand>> both = new ArrayList<>();
        these.forEach(one -> those.forEach(
                other -> both.add(Stream.concat(one.stream(), other.stream()).toList())));
        return both;
    }

    /** The terms it names as the subject of the fact. */
    List<String> subjects() {
        return demands.stream()
                .filter(demand -> demand.field().equals(type.subject()) && demand.kind() == Demand.Kind.EQUAL)
                .map(Demand::value)
                .toList();
    }

    /** Two demands that no fact meets together, or one twice that none meets at all. */
    Optional<Map.Entry<Demand, Demand>> clash() {
        for (int one = 0; one < demands.size(); one++) {
            for (int other = one + 1; other < demands.size(); other++) {
                Demand first = demands.get(one);
                if (first.excludes(demands.get(other), isWhole(first.field()))) {
                    return Optional.of(Map.entry(first, demands.get(other)));
                }
            }
        }
        return demands.stream()
                .filter(demand -> type == PatternType.SYMPTOM && demand.field().equals("severity"))
                .filter(demand -> demand.range(true).within(SEVERITY).isEmpty())
                .findFirst()
                .map(demand -> Map.entry(demand, demand));
    }

    /** The numbers that it leaves to a field. */
    Range range(String field) {
        return demands.stream()
                .filter(demand -> demand.field().equals(field))
                .map(demand -> demand.range(isWhole(field)))
                .reduce(Range.ALL, Range::within);
    }

    /** Whether some fact may meet this and the other. */
    boolean meets(Alternative other) {
        return type == other.type
                && demands.stream().noneMatch(demand -> other.demands.stream()
                        .anyMatch(against -> demand.excludes(against, isWhole(demand.field()))));
    }

    /** Whether every fact that meets this meets the other. */
    boolean implies(Alternative other) {
        return type == other.type
                && other.demands.stream().allMatch(due -> demands.stream()
                        .anyMatch(demand -> demand.implies(due, isWhole(due.field()))));
    }

    private boolean isWhole(String field) {
        Class<?> held = type.fields().get(field);
        return held == Integer.class || held == Long.class;
    }
}
