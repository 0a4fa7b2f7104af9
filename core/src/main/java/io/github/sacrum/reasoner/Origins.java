package io.github.sacrum.reasoner;

import io.github.sacrum.inference.Band;
import io.github.sacrum.vocabulary.Origin;
import io.github.sacrum.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells where a complaint comes from when no emergency and no syndrome says so. */
final class Origins {
    private final Vocabulary vocabulary;
    private final List<Belief> beliefs;

    /** Takes the beliefs strongest first. */
    Origins(Vocabulary vocabulary, List<Belief> beliefs) {
        this.vocabulary = vocabulary;
        this.beliefs = beliefs;
    }

    /**
     * Both, if a specific condition is likely in the hip and another in the spine; else that of the leading likely one
     * that is specific; else that of the leading possible one; else the place whose conditions together are possible.
     */
    Origin leading() {
        List<Belief> likely = beliefs.stream()
                .filter(belief -> belief.band().compareTo(Band.LIKELY) >= 0)
                .filter(belief -> belief.pretest().residual() == null)
                .toList();
        if (likely.stream().map(this::of).collect(Collectors.toSet()).containsAll(List.of(Origin.HIP, Origin.SPINE))) {
            return Origin.BOTH;
        }
        return likely.stream()
                .findFirst()
                .or(() -> beliefs.stream()
                        .filter(belief -> belief.band().compareTo(Band.POSSIBLE) >= 0)
                        .findFirst())
                .map(this::of)
                .orElseGet(this::together);
    }

    /** One of several unlikely causes may well hold: their place is told if they are possible together. */
    private Origin together() {
        Map<Origin, Map<String, Double>> strongest = new EnumMap<>(Origin.class);
        for (Belief belief : beliefs) {
            strongest
                    .computeIfAbsent(of(belief), origin -> new TreeMap<>())
                    .merge(belief.condition(), belief.support(), Math::max);
        }
        Map<Origin, Double> any = new EnumMap<>(Origin.class);
        strongest.forEach((origin, supports) -> any.put(origin, anyOf(supports.values())));
        return any.entrySet().stream()
                .filter(entry -> Band.of(entry.getValue()).compareTo(Band.POSSIBLE) >= 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Origin.UNDETERMINED);
    }

    private static double anyOf(Collection<Double> supports) {
        return 1 - supports.stream().reduce(1d, (none, support) -> none * (1 - support));
    }

    private Origin of(Belief belief) {
        return Objects.requireNonNullElse(vocabulary.require(belief.condition()).origin(), Origin.UNDETERMINED);
    }
}
