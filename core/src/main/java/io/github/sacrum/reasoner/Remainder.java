package io.github.sacrum.reasoner;

import io.github.sacrum.knowledge.Residual;
import io.github.sacrum.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What specific causes leave of a complaint, of which another condition is what remains. */
final class Remainder {
    private Remainder() {}

    /** The share, 0 to 1, that no specific cause explains, by their support; of the two sides of one the stronger counts. */
    static double of(Residual residual, Vocabulary vocabulary, List<Belief> beliefs) {
        Map<String, Double> strongest = new TreeMap<>();
        for (Belief belief : beliefs) {
            if (belief.pretest().residual() == null) {
                double explained = residual.explainedBy(vocabulary.require(belief.condition()));
                strongest.merge(belief.condition(), explained * belief.support(), Math::max);
            }
        }
        return strongest.values().stream().reduce(1d, (left, right) -> left * (1 - right));
    }
}
