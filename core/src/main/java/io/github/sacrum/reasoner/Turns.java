package io.github.sacrum.reasoner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Lets groups take turns: some of each group before more of any, and within a turn in the order that was given. */
final class Turns {
    private Turns() {}

    static <T> List<T> of(List<T> ordered, Function<T, String> group, int atOnce) {
        Map<String, Integer> before = new HashMap<>();
        Map<Integer, List<T>> turns = new TreeMap<>();
        for (T each : ordered) {
            int place = before.merge(group.apply(each), 1, Integer::sum) - 1;
            turns.computeIfAbsent(place / atOnce, turn -> new ArrayList<>()).add(each);
        }
        return turns.values().stream().flatMap(List::stream).toList();
    }
}
