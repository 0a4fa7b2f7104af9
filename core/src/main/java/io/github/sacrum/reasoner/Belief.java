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
    record Weight(RuleInfo rule, boolean present, double ratio, boolean counted) {
        /** Whether it is the reference standard of the condition, and positive. */
        boolean settles() {
            return present && Belief.settles(rule);
        }
    }

    /** Whether the presence of what a rule reads settles its condition. */
    static boolean settles(RuleInfo rule) {
        return rule.ratio() != null && rule.ratio().settles();
    }

    /** Whether the presence of what a rule reads excludes its condition. */
    static boolean excludes(RuleInfo rule) {
        return rule.ratio() != null && rule.ratio().excludes();
    }

    /** Whether a reference standard says so. */
    boolean settled() {
        return weights.stream().anyMatch(Weight::settles);
    }

    /** The support divided by the pre-test probability; 1 if there is none. */
    double lift() {
        Double pretestProbability = pretest.pretest();
        return pretestProbability == null ? 1 : support / pretestProbability;
    }
}
