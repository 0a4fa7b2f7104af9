package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An urgent red flag rests on a guideline, or says that none was read. */
class GuidelineCheckTest {
    private static final String CITED = "@urgency( emergency ) @source( book2020 ) @grade( B ) @limits( \"rare\" )";

    @Test
    void a_flag_that_cites_a_guideline_passes() {
        assertThat(Tiny.cleanly(new GuidelineCheck())).isEmpty();
    }

    @Test
    void an_emergency_without_a_guideline_is_refused() {
        assertThat(Tiny.complaints(new GuidelineCheck(), CITED, CITED.replace("book2020", "paper2021")))
                .containsExactly(Tiny.FILE + ":" + Tiny.lineOf("@id( TIN-07 )")
                        + ": [TIN-07] The urgency 'emergency' rests on no guideline. Cite one, with 'kind: guideline' in the"
                        + " bibliography, or say in @limits: no guideline was read for it.");
    }

    @Test
    void a_flag_that_says_that_no_guideline_was_read_passes() {
        String open = CITED.replace("book2020", "paper2021").replace("rare", "rare; no guideline was read for it");

        assertThat(Tiny.complaints(new GuidelineCheck(), CITED, open)).isEmpty();
    }

    @Test
    void what_can_wait_needs_no_guideline() {
        String soon = CITED.replace("book2020", "paper2021").replace("emergency", "soon");

        assertThat(Tiny.complaints(new GuidelineCheck(), CITED, soon)).isEmpty();
    }
}
