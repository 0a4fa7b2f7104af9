package io.github.sacrum.reasoner;

import io.github.sacrum.fact.Condition;
import io.github.sacrum.fact.Side;
import io.github.sacrum.inference.Band;
import io.github.sacrum.inference.Hypothesis;
import io.github.sacrum.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.List;

/**
 * Hypotheses of conditions that are known and that no complaint has opened as a question: what mechanisms and advice
 * follow from a condition follows from a known one, too. It is in no differential, since nothing asks for it.
 */
final class KnownConditions {
    private KnownConditions() {}

    static List<Hypothesis> hypotheses(Collection<Condition> told, Collection<Belief> beliefs, Vocabulary vocabulary) {
        return told.stream()
                .filter(condition ->
                        condition.present() && beliefs.stream().noneMatch(belief -> concerns(belief, condition)))
                .filter(condition -> vocabulary.require(condition.code()).origin() != null)
                .filter(condition -> told.stream().noneMatch(other -> denies(other, condition)))
                .map(condition -> new Hypothesis(condition.code(), condition.side(), Band.ESTABLISHED))
                .toList();
    }

    private static boolean concerns(Belief belief, Condition condition) {
        return belief.condition().equals(condition.code()) && meet(belief.side(), condition.side());
    }

    /** What is told to be absent on one side may well be present on the other. */
    private static boolean denies(Condition other, Condition condition) {
        return !other.present() && other.code().equals(condition.code()) && meet(other.side(), condition.side());
    }

    private static boolean meet(Side one, Side other) {
        return one == other || one == Side.UNSPECIFIED || other == Side.UNSPECIFIED;
    }
}
