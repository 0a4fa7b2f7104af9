package io.github.sacrum.scenario;

import io.github.sacrum.fact.Side;
import io.github.sacrum.inference.Band;
import io.github.sacrum.inference.Urgency;
import io.github.sacrum.internal.EnumWords;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the rules must and must not do in a scenario. Immutable.
 *
 * @param fires rules whose conclusion must hold
 * @param silent rules whose conclusion must not hold
 * @param weighs likelihood ratios with which rules must speak, by the rule's id
 * @param opens pre-test probabilities with which rules must open their conditions, by the rule's id
 * @param raises urgencies with which rules must raise their red flags, by the rule's id
 * @param concludes what must hold
 * @param excludes what must not hold
 * @param urgency the urgency that the assessment must have, or null
 * @param recommends recommendations that must be given and stand
 * @param withholds recommendations that must be withheld
 * @param explains texts that the printed assessment must contain
 */
public record Expectation(
        List<Call> fires,
        List<Call> silent,
        Map<String, Double> weighs,
        Map<String, Double> opens,
        Map<String, Urgency> raises,
        List<Claim> concludes,
        List<Claim> excludes,
        @Nullable Urgency urgency,
        List<String> recommends,
        List<String> withholds,
        List<String> explains) {
    /** Copies the collections. */
    public Expectation {
        fires = List.copyOf(fires);
        silent = List.copyOf(silent);
        weighs = Map.copyOf(weighs);
        opens = Map.copyOf(opens);
        raises = Map.copyOf(raises);
        concludes = List.copyOf(concludes);
        excludes = List.copyOf(excludes);
        recommends = List.copyOf(recommends);
        withholds = List.copyOf(withholds);
        explains = List.copyOf(explains);
    }

    /**
     * A rule, and where its conclusion is looked for.
     *
     * @param rule id of the rule
     * @param side the side of its conclusion, or null for any
     */
    public record Call(String rule, @Nullable Side side) {
        @Override
        public String toString() {
            return side == null ? rule : rule + " " + EnumWords.of(side);
        }
    }

    /**
     * Something that holds, or does not.
     *
     * @param code id of a finding, mechanism, condition or symptom
     * @param side the side, or null for any
     * @param present whether it is present or documented to be absent
     * @param band how well a condition must at least be supported, or null
     */
    public record Claim(
            String code,
            @Nullable Side side,
            boolean present,
            @Nullable Band band) {
        @Override
        public String toString() {
            return code
                    + (side == null ? "" : " " + EnumWords.of(side))
                    + (present ? "" : " absent")
                    + (band == null ? "" : ", at least " + EnumWords.of(band));
        }
    }

    /**
     * Returns the rules that must speak.
     *
     * @return their ids, in order
     */
    public Set<String> spoken() {
        Set<String> rules = new TreeSet<>(weighs.keySet());
        rules.addAll(opens.keySet());
        rules.addAll(raises.keySet());
        fires.forEach(call -> rules.add(call.rule()));
        return rules;
    }

    /**
     * Returns the rules that are expected to speak or to be silent.
     *
     * @return their ids, in order
     */
    public Set<String> rules() {
        Set<String> rules = spoken();
        silent.forEach(call -> rules.add(call.rule()));
        return rules;
    }

    /** Whether the assessment is needed to judge it; what holds inside is enough for the rest. */
    boolean needsAssessment() {
        return urgency != null || !recommends.isEmpty() || !withholds.isEmpty() || !explains.isEmpty();
    }
}
