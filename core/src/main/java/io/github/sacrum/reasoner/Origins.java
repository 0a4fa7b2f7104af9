package io.github.sacrum.reasoner;

import io.github.sacrum.inference.Band;
import io.github.sacrum.vocabulary.Origin;
import io.github.sacrum.vocabulary.Vocabulary;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Tells where a complaint comes from when no emergency and no syndrome says so. */
final class Origins {
    private final Vocabulary vocabulary;
    private final List<Belief> beliefs;
    private final ToDoubleFunction<Belief> posttest;

    Origins(Vocabulary vocabulary, List<Belief> beliefs, ToDoubleFunction<Belief> posttest) {
        this.vocabulary = vocabulary;
        this.beliefs = beliefs;
        this.posttest = posttest;
    }

    /**
     * Both, if a specific condition is likely in the hip and another in the spine by its own evidence; else the place whose
     * conditions have most of the post-test probability, if they are possible together.
     */
    Origin leading() {
        return likely().containsAll(List.of(Origin.HIP, Origin.SPINE)) ? Origin.BOTH : together();
    }

    private Set<Origin> likely() {
        return beliefs.stream()
                .filter(belief -> belief.band().compareTo(Band.LIKELY) >= 0)
                .filter(belief -> belief.pretest().residual() == null)
                .map(this::of)
                .collect(Collectors.toSet());
    }

    /** Causes that exclude each other add up; of the two sides of one condition the more probable counts. */
    private Origin together() {
        Map<Origin, Map<String, Double>> strongest = new EnumMap<>(Origin.class);
        for (Belief belief : beliefs) {
            strongest
                    .computeIfAbsent(of(belief), origin -> new TreeMap<>())
                    .merge(belief.condition(), posttest.applyAsDouble(belief), Math::max);
        }
        Map<Origin, Double> any = new EnumMap<>(Origin.class);
        strongest.forEach((origin, of) -> any.put(origin, of.values().stream().reduce(0d, Double::sum)));
        return any.entrySet().stream()
                .filter(entry -> Band.of(entry.getValue()).compareTo(Band.POSSIBLE) >= 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Origin.UNDETERMINED);
    }

    private Origin of(Belief belief) {
        return Objects.requireNonNullElse(vocabulary.require(belief.condition()).origin(), Origin.UNDETERMINED);
    }
}
