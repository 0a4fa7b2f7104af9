package io.github.sacrum.check;

import io.github.sacrum.check.source.SourceRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The rules that conclude the same thing, two by two. */
final class SameConclusion {
    private SameConclusion() {}

    /** What is said of each pair of rules of one kind with one target; the first stands before the second. */
    static Stream<Complaint> complaints(
            PackSources pack, BiFunction<SourceRule, SourceRule, Stream<Complaint>> ofPair) {
        Map<String, List<SourceRule>> rules = new TreeMap<>();
        pack.rules().forEach(rule -> Kinds.of(rule).ifPresent(kind -> rules.computeIfAbsent(
                        kind + " " + Kinds.target(rule, kind), key -> new ArrayList<>())
                .add(rule)));
        return pairs(rules.values()).flatMap(pair -> ofPair.apply(pair.get(0), pair.get(1)));
    }

    private static Stream<List<SourceRule>> pairs(Collection<List<SourceRule>> groups) {
        Stream.Builder<List<SourceRule>> pairs = Stream.builder();
        for (List<SourceRule> group : groups) {
            for (int one = 0; one < group.size(); one++) {
                for (int other = one + 1; other < group.size(); other++) {
                    pairs.add(List.of(group.get(one), group.get(other)));
                }
            }
        }
        return pairs.build();
    }
}
