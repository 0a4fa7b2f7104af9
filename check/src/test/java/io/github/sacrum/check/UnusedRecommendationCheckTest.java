package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every recommendation is given, withheld or qualified by a rule. */
class UnusedRecommendationCheckTest {
    @Test
    void a_pack_that_uses_every_recommendation_passes() {
        assertThat(Tiny.cleanly(new UnusedRecommendationCheck())).isEmpty();
    }

    @Test
    void a_recommendation_that_no_rule_names_is_refused() {
        assertThat(Tiny.complaints(
                        new UnusedRecommendationCheck(), "@recommendation( walk )", "@recommendation( call )"))
                .containsExactly(Tiny.ROOT + "/pack.yaml:1: No rule gives the recommendation 'walk'."
                        + " Give it in a rule, or take it out.");
    }
}
