package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every term is used, or says why it is kept. */
class UnusedTermCheckTest {
    @Test
    void a_pack_that_uses_or_explains_every_term_passes() {
        assertThat(Tiny.cleanly(new UnusedTermCheck())).isEmpty();
    }

    @Test
    void a_term_that_no_rule_names_is_refused() {
        assertThat(Tiny.complaints(new UnusedTermCheck(), "aggravatedBy contains \"stairs\" || ", ""))
                .containsExactly(Tiny.ROOT + "/pack.yaml:1: No rule uses the factor 'stairs'."
                        + " Use it, take it out, or say kept-because.");
    }

    @Test
    void a_term_narrower_than_a_used_one_is_used() {
        assertThat(Tiny.complaints(new UnusedTermCheck(), ",\n        \"hip-locked\"", ""))
                .isEmpty();
    }

    @Test
    void a_term_broader_than_a_used_one_is_used() {
        String rules = Tiny.clean().replace("\"hip-stiff\",\n", "").replace("\"hip-stiff\"", "\"hip-locked\"");

        assertThat(new UnusedTermCheck().of(Tiny.pack(rules))).isEmpty();
    }
}
