package io.github.sacrum.scenario.coverage;

import io.github.sacrum.internal.EnumWords;
import io.github.sacrum.scenario.mutation.ConstraintResult;
import io.github.sacrum.scenario.mutation.RuleResult;

/** What coverage is counted by. */
public enum Basis {
    /** The scenarios that name a rule. */
    SCENARIOS("scenarios"),
    /** The published cases. */
    CASES("published cases"),
    /** Either. */
    BOTH("scenarios or published cases");

    private final String words;

    Basis(String words) {
        this.words = words;
    }

    /**
     * Says it in words.
     *
     * @return the words, for the middle of a sentence
     */
    public String words() {
        return words;
    }

    @Override
    public String toString() {
        return EnumWords.of(this);
    }

    boolean fires(RuleResult rule) {
        return (this != CASES && rule.firedByScenarios()) || (this != SCENARIOS && rule.firedByCases());
    }

    Sight sight(ConstraintResult constraint) {
        boolean holds =
                (this != CASES && constraint.trueByScenarios()) || (this != SCENARIOS && constraint.trueByCases());
        boolean stops =
                (this != CASES && constraint.falseByScenarios()) || (this != SCENARIOS && constraint.falseByCases());
        return Sight.of(holds, stops);
    }
}
