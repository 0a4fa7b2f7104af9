package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** All checks together: clean rules of every kind pass, and a fault is shown once. */
class ChecksTest {
    @Test
    void clean_rules_of_every_kind_pass_every_check_and_the_compiler() {
        assertThat(Checks.faults(Tiny.pack(Tiny.clean()))).isEmpty();
    }

    @Test
    void nothing_in_the_data_files_of_the_clean_pack_is_unused() {
        assertThat(Checks.unused(Tiny.pack(Tiny.clean()))).isEmpty();
    }

    @Test
    void a_fault_that_a_check_finds_keeps_the_compiler_from_being_asked() {
        assertThat(Checks.faults(Tiny.pack(Tiny.planted("severity > 3", "severity == \"abc\""))))
                .singleElement()
                .hasToString(Tiny.FILE + ":" + Tiny.lineOf("severity > 3")
                        + ": [TIN-03] The field 'severity' is a number, not the text \"abc\"."
                        + " Write a value of the field's type.");
    }

    @Test
    void complaints_stand_in_order_of_their_places() {
        String rules = Tiny.planted("\"fever\"", "\"fevr\"").replace("\"fall\"", "\"fell\"");

        assertThat(Checks.faults(Tiny.pack(rules)))
                .extracting(Complaint::line)
                .isSorted()
                .hasSize(2);
    }
}
