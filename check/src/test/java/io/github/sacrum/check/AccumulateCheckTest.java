package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is counted must be collected. */
class AccumulateCheckTest {
    @Test
    void clean_rules_pass() {
        assertThat(Tiny.cleanly(new AccumulateCheck())).isEmpty();
    }

    @Test
    void facts_that_are_counted_and_not_collected_are_refused() {
        assertThat(Tiny.complaints(new AccumulateCheck(), ", $list : collectList( $f )", ""))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("accumulate(")
                                + ": [TIN-04] The accumulate does not collect the facts it goes over, so no explanation can show them. Bind each pattern and add a function: accumulate( $f : …; $list : collectList( $f ); … ).");
    }

    @Test
    void a_pattern_that_is_not_bound_is_refused() {
        assertThat(Tiny.complaints(
                        new AccumulateCheck(),
                        "accumulate( $f : Finding(",
                        "accumulate( Finding( code == \"hip-locked\" ) and $f : Finding("))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("accumulate(")
                                + ": [TIN-04] The accumulate does not collect the facts it goes over, so no explanation can show them. Bind each pattern and add a function: accumulate( $f : …; $list : collectList( $f ); … ).");
    }

    @Test
    void a_set_collects_as_well_as_a_list() {
        assertThat(Tiny.complaints(new AccumulateCheck(), "collectList", "collectSet"))
                .isEmpty();
    }
}
