package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A side must be one that facts of the term can have. */
class SideCheckTest {
    @Test
    void clean_rules_pass() {
        assertThat(Tiny.cleanly(new SideCheck())).isEmpty();
    }

    @Test
    void a_side_on_an_unsided_term_is_refused() {
        assertThat(Tiny.complaints(
                        new SideCheck(),
                        "code == \"fever\", present )\n    History",
                        "code == \"fever\", present, side == Side.LEFT )\n    History"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("code == \"fever\", present )\n    History")
                                + ": [TIN-07] The symptom 'fever' cannot be on LEFT: its laterality is none. Leave the side out, or bind it: $side : side.");
    }

    @Test
    void the_midline_of_a_paired_term_is_refused() {
        assertThat(Tiny.complaints(new SideCheck(), "side == Side.LEFT ||", "side == Side.MIDLINE ||"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("side == Side.LEFT ||")
                                + ": [TIN-08] The condition 'arthrosis' cannot be on MIDLINE: its laterality is paired. Leave the side out, or bind it: $side : side.");
    }

    @Test
    void a_bilateral_fact_is_refused_since_none_reaches_a_rule() {
        assertThat(Tiny.complaints(new SideCheck(), "side == Side.LEFT ||", "side == Side.BILATERAL ||"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("side == Side.LEFT ||")
                                + ": [TIN-08] Rules never see a bilateral fact: it reaches them as one on the left and one on the right. Leave the side out, or bind it: $side : side.");
    }
}
