package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A ratio above opinion stands in the bibliography, or follows from an accuracy that stands there. */
class StatedRatioCheckTest {
    private static final String RATIO = "@lr( \"4.2 / 0.25\" ) @source( book2020 ) @grade( B )";

    @Test
    void ratios_that_a_source_states_and_opinions_pass() {
        assertThat(Tiny.cleanly(new StatedRatioCheck())).isEmpty();
    }

    @Test
    void a_mistyped_ratio_is_refused_with_the_source_that_should_state_it() {
        assertThat(Tiny.complaints(new StatedRatioCheck(), RATIO, RATIO.replace("0.25", "0.52")))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("@id( TIN-02 )")
                        + ": [TIN-02] No source of the rule states the ratio 0.52. Add what book2020 says, with its"
                        + " numbers, to its 'states' in the bibliography; or the @sensitivity and @specificity that it"
                        + " states; or @grade( D ).");
    }

    @Test
    void a_source_that_states_the_ratio_must_be_cited() {
        assertThat(Tiny.complaints(new StatedRatioCheck(), RATIO, RATIO.replace("book2020", "paper2021")))
                .singleElement()
                .asString()
                .contains("No source of the rule states the ratio 4.2.", "paper2021");
    }

    @Test
    void a_zero_more_at_the_end_is_the_same_number() {
        assertThat(Tiny.complaints(new StatedRatioCheck(), RATIO, RATIO.replace("4.2 /", "4.20 /")))
                .isEmpty();
    }

    @Test
    void what_settles_a_condition_is_called_a_reference_standard_by_a_source() {
        String settles = RATIO.replace("4.2 /", "settles /");
        assertThat(Tiny.complaints(new StatedRatioCheck(), RATIO, settles))
                .singleElement()
                .asString()
                .contains("No source of the rule states that the sign is the reference standard.", "book2020");
        assertThat(Tiny.complaints(new StatedRatioCheck(), RATIO, settles.replace("book2020", "book2020, paper2021")))
                .isEmpty();
    }

    @Test
    void what_excludes_a_condition_is_called_removed_by_a_source() {
        assertThat(Tiny.complaints(new StatedRatioCheck(), RATIO, RATIO.replace("4.2 /", "excludes /")))
                .singleElement()
                .asString()
                .contains("No source of the rule states that the part was removed.", "book2020");
    }

    @Test
    void an_opinion_needs_no_source_that_states_it() {
        assertThat(Tiny.complaints(
                        new StatedRatioCheck(),
                        RATIO,
                        RATIO.replace("4.2", "1.9").replace("( B )", "( D )")))
                .isEmpty();
    }

    @Test
    void a_ratio_may_follow_from_an_accuracy_that_is_stated() {
        String derived = RATIO.replace("4.2 / 0.25", "17 / -");

        assertThat(Tiny.complaints(
                        new StatedRatioCheck(), RATIO, derived + " @sensitivity( \"4.20\" ) @specificity( \"0.25\" )"))
                .isNotEmpty();
        assertThat(Tiny.complaints(
                        new StatedRatioCheck(), RATIO, derived + " @sensitivity( \"0.25\" ) @specificity( \"0.250\" )"))
                .isEmpty();
        assertThat(Tiny.complaints(
                        new StatedRatioCheck(), RATIO, derived + " @sensitivity( \"0.25\" ) @specificity( \"0.90\" )"))
                .isNotEmpty();
    }
}
