package io.github.sacrum.scenario.mutation;

import io.github.sacrum.inference.Urgency;
import io.github.sacrum.internal.EnumWords;
import io.github.sacrum.knowledge.LikelihoodRatio;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.scenario.Expectation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a rule, or a mutant of it, states beside its conditions, and whether that is what a scenario expects of it.
 *
 * @param ratio the likelihood ratio, or null
 * @param pretest the pre-test probability, or null
 * @param urgency the urgency of the red flag, or null
 */
record Statement(
        @Nullable LikelihoodRatio ratio,
        @Nullable Double pretest,
        @Nullable Urgency urgency) {
    static Statement of(RuleInfo rule) {
        return new Statement(
                rule.ratio(),
                rule.pretest(),
                EnumWords.find(Urgency.class, rule.annotation("urgency")).orElse(null));
    }

    /** What a mutant states. */
    Statement with(Change change) {
        if (change instanceof Change.Ratio other) {
            return new Statement(other.after(), pretest, urgency);
        }
        if (change instanceof Change.Pretest other) {
            return new Statement(ratio, other.after(), urgency);
        }
        return change instanceof Change.Haste other ? new Statement(ratio, pretest, other.after()) : this;
    }

    /** Whether everything that a scenario expects of the rule comes if it matches so. */
    boolean meets(Expectation expected, String rule, Set<Sighting> sightings) {
        return expected.fires().stream().allMatch(call -> !call.rule().equals(rule) || speaks(call, sightings))
                && expected.silent().stream().noneMatch(call -> call.rule().equals(rule) && speaks(call, sightings))
                && weighs(expected.weighs().get(rule), sightings)
                && states(expected.opens().get(rule), pretest, sightings)
                && states(expected.raises().get(rule), urgency, sightings);
    }

    private static boolean speaks(Expectation.Call call, Set<Sighting> sightings) {
        return sightings.stream().anyMatch(sighting -> call.side() == null || call.side() == sighting.side());
    }

    private boolean weighs(@Nullable Double expected, Set<Sighting> sightings) {
        LikelihoodRatio own = ratio;
        return expected == null
                || (own != null && sightings.stream().anyMatch(sighting -> own.of(sighting.present()) == expected));
    }

    private static boolean states(@Nullable Object expected, @Nullable Object own, Set<Sighting> sightings) {
        return expected == null || (expected.equals(own) && !sightings.isEmpty());
    }
}
