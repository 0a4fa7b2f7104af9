package io.github.sacrum.reasoner;

import io.github.sacrum.inference.Band;
import io.github.sacrum.knowledge.Residual;
import io.github.sacrum.reasoner.Weighing.Strength;
import io.github.sacrum.vocabulary.Vocabulary;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How probable a condition is beside its rivals. Support is weighed for each condition by itself; where several explain
 * one complaint they cannot all be as probable as each would be alone. By Bayes' theorem for causes that exclude each
 * other, each has its odds divided by the sum of all odds and one for a cause that nothing here covers. A condition and
 * what it leads to count as rivals too, which understates the cause.
 *
 * <p>The odds differ from those of the support in three ways, for which docs/belief.md gives the reasons: nobody knows
 * how the person's setting differs from the published ones, so pre-test odds are drawn towards even; opinion counts as
 * a published sign commonly does; and each sign that the condition leaves unexplained speaks against it.
 */
final class Rivals {
    /** What published pre-test values of one condition differ by between settings makes of its log-odds. */
    static final double PRETEST_POWER = 0.7;

    /** Makes 2, the most that opinion claims, what half of the published single signs exceed: 2.8. */
    static final double OPINION_POWER = 1.5;

    /** What opinion makes of the absence of a sign that is common, 0.7, at the strength that opinion has here. */
    static final double UNEXPLAINED = Math.pow(0.7, OPINION_POWER);

    private static final Strength STRENGTH = new Strength(PRETEST_POWER, OPINION_POWER);

    private final IdentityHashMap<Belief, Double> odds = new IdentityHashMap<>();
    private final Map<String, Double> strongest = new TreeMap<>();

    /** Of the conditions that evidence weighs; what the host knows already is there, whatever else explains the complaint. */
    Rivals(List<Belief> beliefs, Unexplained unexplained, Vocabulary vocabulary) {
        beliefs.forEach(belief -> odds.put(belief, alone(belief, unexplained)));
        for (Belief belief : beliefs) {
            Residual residual = belief.pretest().residual();
            if (residual != null && !isTold(belief)) {
                double rest = Remainder.of(residual, vocabulary, beliefs);
                odds.put(belief, ofProbability(probability(odds(belief)) * rest));
            }
        }
        beliefs.stream()
                .filter(belief -> !isTold(belief))
                .forEach(belief -> strongest.merge(belief.condition(), odds(belief), Math::max));
    }

    /** 0 to 1. What is known or settled by its reference standard has the probability of its support. */
    double posttest(Belief belief) {
        if (isTold(belief) || belief.settled()) {
            return belief.support();
        }
        double own = odds(belief);
        double rivals = strongest.entrySet().stream()
                .filter(rival -> !rival.getKey().equals(belief.condition()))
                .mapToDouble(Map.Entry::getValue)
                .reduce(0, Double::sum);
        return own / (1 + own + rivals);
    }

    private static double alone(Belief belief, Unexplained unexplained) {
        Double pretest = belief.pretest().pretest();
        if (isTold(belief) || belief.settled() || pretest == null) {
            return ofProbability(belief.support());
        }
        double against =
                Math.pow(UNEXPLAINED, unexplained.by(belief.condition()).size());
        return Weighing.odds(pretest, belief.weights(), STRENGTH) * Math.max(1 / Weighing.SINGLE_CAP, against);
    }

    private static boolean isTold(Belief belief) {
        return belief.band() == Band.ESTABLISHED || belief.band() == Band.EXCLUDED;
    }

    private double odds(Belief belief) {
        return odds.getOrDefault(belief, 0d);
    }

    private static double ofProbability(double probability) {
        return probability / (1 - probability);
    }

    private static double probability(double odds) {
        return odds / (1 + odds);
    }
}
