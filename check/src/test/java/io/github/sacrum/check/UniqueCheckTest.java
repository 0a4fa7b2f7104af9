package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Ids and names are unique over the pack. */
class UniqueCheckTest {
    @Test
    void clean_rules_pass() {
        assertThat(Tiny.cleanly(UniqueCheck.ofIds())).isEmpty();
    }

    @Test
    void an_id_used_twice_is_refused_with_both_places() {
        assertThat(Tiny.complaints(UniqueCheck.ofIds(), "TIN-10", "TIN-09"))
                .containsExactly(
                        Tiny.FILE + ":" + Tiny.lineOf("rule \"Call at once")
                                + ": [TIN-09] The id 'TIN-09' is that of another rule, at conditions/all-kinds.drl:97. Give it another id.");
    }

    @Test
    void clean_names_pass() {
        assertThat(Tiny.cleanly(UniqueCheck.ofNames())).isEmpty();
    }

    @Test
    void a_name_used_twice_is_refused() {
        assertThat(Tiny.complaints(UniqueCheck.ofNames(), "Call at once in a fever", "Fever forbids exercise"))
                .singleElement()
                .asString()
                .contains("[TIN-10] The name 'Fever forbids exercise' is that of another rule");
    }
}
