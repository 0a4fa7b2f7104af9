package io.github.sacrum.hipback;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.knowledge.RuleInfo;
import org.junit.jupiter.api.Test;

/** The rule index that the build writes is found by the pack it belongs to. */
class IndexTest {
    @Test
    void every_rule_knows_its_file_and_line() {
        assertThat(HipBack.pack().rules())
                .filteredOn(rule -> rule.place() == null)
                .extracting(RuleInfo::id)
                .isEmpty();
    }

    @Test
    void rules_know_the_terms_that_their_conditions_name() {
        assertThat(HipBack.pack().rule("HOA-02").orElseThrow().terms()).containsExactly("hip-adduction-restricted");
    }
}
