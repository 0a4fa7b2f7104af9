package io.github.sacrum.reasoner;

import io.github.sacrum.fact.Side;
import io.github.sacrum.inference.Band;
import io.github.sacrum.knowledge.RuleInfo;
import java.util.List;

/** How far the facts support a condition on one side, and by which rules. */
record Belief(String condition, Side side, RuleInfo pretest, double support, Band band, List<Weight> weights) {
    Belief {
        weights = List.copyOf(weights);
    }

    /** A rule that speaks, and whether it counts or another of its dependence group stands for it. */
    record Weight(RuleInfo rule, boolean present, double ratio, boolean counted) {}

    /** The support divided by the pre-test probability. */
    double lift() {
        Double pretestProbability = pretest.pretest();
        return pretestProbability == null ? 1 : support / pretestProbability;
    }
}
