package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An amount is for measured terms, within their range. */
class AmountCheckTest {
    @Test
    void clean_rules_pass() {
        assertThat(Tiny.cleanly(new AmountCheck())).isEmpty();
    }

    @Test
    void an_amount_of_a_term_without_a_unit_is_refused() {
        assertThat(Tiny.complaints(
                        new AmountCheck(), "code == \"hip-stiff\", present", "code == \"hip-stiff\", amount > 3"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("accumulate(")
                                + ": [TIN-04] The finding 'hip-stiff' is not measured, so it has no amount. Name a measured term, or an amount in the term's own unit.");
    }

    @Test
    void an_amount_outside_the_range_is_refused() {
        assertThat(Tiny.complaints(new AmountCheck(), "amount <= 25.5", "amount <= 61"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("amount <= 25.5")
                                + ": [TIN-04] The finding 'hip-rotation' runs from 0.0 to 60.0 deg, so 61 is outside. Name a measured term, or an amount in the term's own unit.");
    }
}
