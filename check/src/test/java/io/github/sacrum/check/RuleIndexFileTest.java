package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The index says of every rule where it stands, what its text is, and which terms its conditions name and need. */
class RuleIndexFileTest {
    @Test
    void every_rule_has_its_line_and_the_terms_that_its_conditions_name() {
        assertThat(RuleIndexFile.text(Tiny.pack(Tiny.clean())).lines().filter(line -> line.contains("TIN-03")))
                .singleElement()
                .asString()
                .startsWith("  - {id: \"TIN-03\", file: \"conditions/all-kinds.drl\", line: "
                        + Tiny.lineOf("rule \"Climbing") + ", sha256: \"")
                .endsWith("terms: [\"aching\", \"hip-pain\", \"stairs\"], needs: [\"hip-pain\"]}");
    }

    @Test
    void rules_stand_in_the_order_of_their_ids() {
        assertThat(RuleIndexFile.text(Tiny.pack(Tiny.clean())).lines().filter(line -> line.contains("id:")))
                .hasSize(11)
                .isSorted();
    }

    @Test
    void the_digest_changes_with_the_rule_and_not_with_its_layout_or_comments() {
        String laidOut = Tiny.planted("    consider( kcontext", "    // a comment\n      consider(   kcontext");
        String changed = Tiny.planted("\"0.34\"", "\"0.35\"");

        assertThat(digests(laidOut)).isEqualTo(digests(Tiny.clean()));
        assertThat(digests(changed)).isNotEqualTo(digests(Tiny.clean()));
    }

    private static String digests(String rules) {
        return RuleIndexFile.text(Tiny.pack(rules)).replaceAll("line: \\d+", "");
    }
}
