package io.github.sacrum.reasoner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.assessment.Assessment;
import io.github.sacrum.assessment.Candidate;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Side;
import io.github.sacrum.inference.Band;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A positive reference standard opens its condition and settles it. */
class SettledTest {
    private static final Reasoner REASONER = Reasoner.of(TestPacks.load("bicycle", """
            package bicycle.settled;
            import io.github.sacrum.fact.Finding;
            import static io.github.sacrum.inference.Conclude.weigh;
            rule "The pad is worn to the metal"
                @id( SET-01 ) @condition( worn-brake ) @lr( "settles / 0.5" ) @source( manual1999 ) @grade( B ) @limits( "it defines a worn brake" )
            when
                $f : Finding( code == "brake-pad-thin" )
            then
                weigh( kcontext, $f );
            end
            rule "A hot rim means that the brake has failed"
                @id( SET-02 ) @condition( brake-failure ) @lr( "settles / -" ) @source( manual1999 ) @grade( B ) @limits( "felt by hand" )
            when
                $f : Finding( code == "rim-hot", present )
            then
                weigh( kcontext, $f );
            end
            """));

    private static Assessment assess(Fact... facts) {
        return REASONER.assess(Patient.unknown(), List.of(facts));
    }

    @Test
    void it_needs_no_complaint_and_keeps_its_side() {
        assertThat(assess(Finding.present("brake-pad-thin").on(Side.LEFT)).differential())
                .singleElement()
                .satisfies(worn -> {
                    assertThat(worn.side()).isEqualTo(Side.LEFT);
                    assertThat(worn.band()).isEqualTo(Band.VERY_LIKELY);
                    assertThat(worn.support()).isEqualTo(0.95);
                });
    }

    @Test
    void its_documented_absence_opens_nothing() {
        assertThat(assess(Finding.absent("brake-pad-thin").on(Side.LEFT)).differential())
                .isEmpty();
    }

    @Test
    void a_serious_condition_that_is_settled_must_not_be_missed() {
        assertThat(assess(Finding.present("rim-hot").on(Side.RIGHT)).mustNotMiss())
                .extracting(Candidate::condition)
                .containsExactly("brake-failure");
    }

    @Test
    void a_serious_condition_that_leads_without_a_red_flag_is_named_under_urgency() {
        String text = assess(Finding.present("rim-hot").on(Side.RIGHT)).toText();
        assertThat(text.substring(text.indexOf("URGENCY"), text.indexOf("WHERE IT COMES FROM")))
                .containsSubsequence("Routine:", "! Brake failure leads the differential and must not be missed");
        assertThat(assess(Finding.present("brake-pad-thin").on(Side.LEFT)).toText())
                .doesNotContain("leads the differential");
    }

    @Test
    void the_report_says_that_it_settles_and_names_the_fact_once() {
        Assessment assessment = assess(Finding.present("brake-pad-thin").on(Side.LEFT));
        assertThat(assessment.toText())
                .contains("settles it: The pad is worn to the metal")
                .doesNotContain("Start");
        assertThat(assessment.toJson()).contains("\"settles\":true");
        assertThat(assessment.differential().get(0).explanation().because()).hasSize(1);
    }
}
