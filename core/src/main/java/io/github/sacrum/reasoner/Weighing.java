package io.github.sacrum.reasoner;

import io.github.sacrum.knowledge.Grade;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.reasoner.Belief.Weight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Multiplies likelihood ratios so that overlapping signs count once. Of a dependence group the strongest sign for and
 * the strongest against count; a published combined estimate that is positive silences the single signs against, a
 * negative one the single signs for. So a further sign in favour never lowers the product.
 */
final class Weighing {
    /** The largest ratio of a single rule, and of all opinions together; its inverse is the smallest. */
    static final double SINGLE_CAP = 25;

    /** The largest product of ratios; its inverse is the smallest. */
    static final double TOTAL_CAP = 100;

    /** The least support of a condition whose reference standard is positive: samples are mixed up, and tests err. */
    static final double SETTLED = 0.95;

    /**
     * How much is made of pre-test odds and of opinion.
     *
     * @param pretest the power to which pre-test odds are raised, above 0 and at most 1
     * @param opinion the power to which the ratios of opinion are raised, at least 1
     */
    record Strength(double pretest, double opinion) {
        /** As the rules say it. */
        static final Strength AS_WRITTEN = new Strength(1, 1);
    }

    private Weighing() {}

    /** A rule that speaks, by presence or by documented absence. */
    record Voice(RuleInfo rule, boolean present) {
        boolean settles() {
            return present && Belief.settles(rule);
        }

        double ratio() {
            double published = rule.ratio() == null ? 1 : rule.ratio().of(present);
            return capped(published, SINGLE_CAP);
        }
    }

    static List<Weight> weigh(List<Voice> voices) {
        Map<String, List<Voice>> groups = new TreeMap<>();
        for (Voice voice : voices) {
            String group = voice.rule().group();
            groups.computeIfAbsent(group == null ? "rule " + voice.rule().id() : group, key -> new ArrayList<>())
                    .add(voice);
        }
        Set<Voice> counted = new LinkedHashSet<>();
        groups.values().forEach(group -> counted.addAll(countedOf(group)));
        return voices.stream()
                .filter(voice -> voice.ratio() != 1)
                .map(voice -> new Weight(
                        voice.rule(), voice.present(), voice.ratio(), counted.contains(voice) || voice.settles()))
                .sorted(Comparator.<Weight>comparingDouble(weight -> -Math.abs(Math.log(weight.ratio())))
                        .thenComparing(weight -> weight.rule().id()))
                .toList();
    }

    static double support(double pretest, List<Weight> weights) {
        double odds = odds(pretest, weights, Strength.AS_WRITTEN);
        double weighed = odds / (1 + odds);
        return weights.stream().anyMatch(Weight::settles) ? Math.max(SETTLED, weighed) : weighed;
    }

    /** The odds for a condition, whatever a reference standard says. */
    static double odds(double pretest, List<Weight> weights, Strength strength) {
        double opinion = Math.pow(product(weights, Weighing::isOpinion), strength.opinion());
        double product = capped(opinion, SINGLE_CAP) * product(weights, weight -> !isOpinion(weight));
        return Math.pow(pretest / (1 - pretest), strength.pretest()) * capped(product, TOTAL_CAP);
    }

    private static double product(List<Weight> weights, Predicate<Weight> which) {
        return weights.stream()
                .filter(Weight::counted)
                .filter(which)
                .sorted(Comparator.comparing(weight -> weight.rule().id()))
                .mapToDouble(Weight::ratio)
                .reduce(1, (left, right) -> left * right);
    }

    private static double capped(double ratio, double cap) {
        return Math.max(1 / cap, Math.min(cap, ratio));
    }

    private static boolean isOpinion(Weight weight) {
        return weight.rule().grade() == Grade.D;
    }

    private static List<Voice> countedOf(List<Voice> group) {
        boolean combinedFor = group.stream().anyMatch(voice -> voice.rule().combined() && voice.ratio() > 1);
        boolean combinedAgainst = group.stream().anyMatch(voice -> voice.rule().combined() && voice.ratio() < 1);
        List<Voice> counted = new ArrayList<>();
        strongest(group, 1, combinedAgainst && !combinedFor).ifPresent(counted::add);
        strongest(group, -1, combinedFor && !combinedAgainst).ifPresent(counted::add);
        return counted;
    }

    private static Optional<Voice> strongest(List<Voice> group, int direction, boolean combinedOnly) {
        return group.stream()
                .filter(voice -> Math.log(voice.ratio()) * direction > 0)
                .filter(voice -> !combinedOnly || voice.rule().combined())
                .max(Comparator.<Voice>comparingDouble(voice -> Math.log(voice.ratio()) * direction)
                        .thenComparing(voice -> voice.rule().id(), Comparator.reverseOrder()));
    }
}
