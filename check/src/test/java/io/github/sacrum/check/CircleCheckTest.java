package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** No finding is derived from itself by way of others. */
class CircleCheckTest {
    @Test
    void clean_rules_pass() {
        assertThat(Tiny.cleanly(new CircleCheck())).isEmpty();
    }

    @Test
    void a_finding_derived_from_one_that_follows_from_it_is_refused() {
        String back = """
                rule "A cluster makes a stiff hip"
                    @id( TIN-90 ) @derives( hip-stiff ) @source( paper2021 ) @grade( C ) @limits( "a circle" )
                when
                    Finding( code == "hip-cluster", present, $side : side )
                then
                    present( kcontext, $side );
                end

                """;
        assertThat(Tiny.complaints(
                        new CircleCheck(), "rule \"A sore hip is guarded\"", back + "rule \"A sore hip is guarded\""))
                .hasSize(2)
                .anyMatch(complaint -> complaint.contains("'hip-stiff' is derived from 'hip-cluster'"))
                .anyMatch(complaint -> complaint.contains("'hip-cluster' is derived from 'hip-stiff'"));
    }
}
