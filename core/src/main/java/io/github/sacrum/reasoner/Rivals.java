package io.github.sacrum.reasoner;

import io.github.sacrum.inference.Band;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How probable a condition is beside its rivals. Support is weighed for each condition by itself; where several explain
 * one complaint they cannot all be as probable as each would be alone. By Bayes' theorem for causes that exclude each
 * other, each has its odds divided by the sum of all odds and one for a cause that nothing here covers. So without a
 * rival the probability is the support, and more support never lowers it; a sign that speaks more for a rival may. A
 * condition and what it leads to count as rivals too, which understates the cause.
 */
final class Rivals {
    private final Map<String, Double> strongest = new TreeMap<>();

    /** Of the conditions that evidence weighs; what the host knows already is there, whatever else explains the complaint. */
    Rivals(List<Belief> beliefs) {
        for (Belief belief : beliefs) {
            if (belief.band() != Band.ESTABLISHED && belief.band() != Band.EXCLUDED) {
                strongest.merge(belief.condition(), odds(belief.support()), Math::max);
            }
        }
    }

    /** 0 to 1. What is known or settled by its reference standard has the probability of its support. */
    double posttest(Belief belief) {
        if (belief.band() == Band.ESTABLISHED || belief.band() == Band.EXCLUDED || belief.settled()) {
            return belief.support();
        }
        double own = odds(belief.support());
        double rivals = strongest.entrySet().stream()
                .filter(rival -> !rival.getKey().equals(belief.condition()))
                .mapToDouble(Map.Entry::getValue)
                .reduce(0, Double::sum);
        return own / (1 + own + rivals);
    }

    private static double odds(double support) {
        return support / (1 - support);
    }
}
