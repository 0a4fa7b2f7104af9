package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody told may not be counted as a no. */
class SilenceCheckTest {
    private static final String COUNT = "$n >= 1";

    @Test
    void clean_rules_pass() {
        assertThat(Tiny.cleanly(new SilenceCheck())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"$n == 0", "$n < 1", "$n <= 2", "$n != 3", "!( $n > 0 )", "$n == 0 || $side == Side.LEFT"})
    void a_count_that_is_met_where_nothing_is_told_is_refused(String condition) {
        assertThat(Tiny.complaints(new SilenceCheck(), COUNT, condition))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("accumulate(") + ": [TIN-04] '" + condition
                                + "' is met where no such fact is told. Match the documented absence, !present, or weigh the fact in a rule of its own.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$n == 3", "$n > 1", "$n != 0"})
    void a_count_that_needs_facts_passes(String condition) {
        assertThat(Tiny.complaints(new SilenceCheck(), COUNT, condition)).isEmpty();
    }

    @Test
    void documented_absences_may_be_counted_as_none() {
        assertThat(
                        Tiny.complaints(
                                new SilenceCheck(),
                                "code == \"hip-stiff\", present, side == $side ); $n : count( $f ), $list : collectList( $f ); "
                                        + COUNT,
                                "code == \"hip-stiff\", !present, side == $side ); $n : count( $f ), $list : collectList( $f ); $n == 0"))
                .isEmpty();
    }
}
