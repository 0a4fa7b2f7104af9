package io.github.sacrum.scenario.mutation;

import io.github.sacrum.inference.Urgency;
import io.github.sacrum.internal.EnumWords;
import io.github.sacrum.knowledge.LikelihoodRatio;
import org.jspecify.annotations.Nullable;

/** What is different in a mutant. */
public sealed interface Change {
    /**
     * Says it for a reader.
     *
     * @return what stands in the rule, an arrow, and what would stand there
     */
    String told();

    /**
     * Another condition.
     *
     * @param offset where the changed constraint begins in the text of its rule
     * @param before the constraint, as written
     * @param after what stands in its place; empty if it is dropped
     */
    record Condition(int offset, String before, String after) implements Change {
        /**
         * Tells whether the constraint asks for nothing any more.
         *
         * @return whether it is dropped; a variable that it binds stays
         */
        public boolean drops() {
            return after.isEmpty() || Binding.of(before).filter(after::equals).isPresent();
        }

        @Override
        public String told() {
            return before + " → " + (after.isEmpty() ? "nothing" : after);
        }
    }

    /**
     * Another likelihood ratio.
     *
     * @param before the ratio of the rule
     * @param after the ratio of the mutant
     */
    record Ratio(LikelihoodRatio before, LikelihoodRatio after) implements Change {
        @Override
        public String told() {
            return written(before) + " → " + written(after);
        }

        private static String written(LikelihoodRatio ratio) {
            return written(ratio.present()) + " / " + written(ratio.absent());
        }

        private static String written(@Nullable Double ratio) {
            return ratio == null ? "-" : LikelihoodRatio.written(ratio);
        }
    }

    /**
     * Another pre-test probability.
     *
     * @param before the probability of the rule
     * @param after the probability of the mutant
     */
    record Pretest(double before, double after) implements Change {
        @Override
        public String told() {
            return before + " → " + after;
        }
    }

    /**
     * Another urgency of a red flag.
     *
     * @param before the urgency of the rule
     * @param after the urgency of the mutant
     */
    record Haste(Urgency before, Urgency after) implements Change {
        @Override
        public String told() {
            return EnumWords.of(before) + " → " + EnumWords.of(after);
        }
    }
}
