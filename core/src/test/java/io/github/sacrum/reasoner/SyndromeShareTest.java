package io.github.sacrum.reasoner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.assessment.Assessment;
import io.github.sacrum.assessment.Candidate;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Side;
import io.github.sacrum.fact.Symptom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A concluding rule gives the share of people in whom its conclusion holds; the best supported of several counts. */
class SyndromeShareTest {
    private static final Reasoner REASONER = Reasoner.of(TestPacks.load(
            "bicycle",
            """
            package bicycle.shares;
            import io.github.sacrum.fact.Symptom;
            import io.github.sacrum.fact.Finding;
            import io.github.sacrum.inference.Hypothesis;
            import static io.github.sacrum.inference.Conclude.conclude;
            import static io.github.sacrum.inference.Conclude.consider;

            rule "A brake that squeaks or wobbles is worn"
                @id( SHR-01 ) @condition( worn-brake ) @pretest( "0.6" ) @source( manual1999 ) @grade( C ) @limits( "made up" )
            when
                $f : Symptom( code in ( "squeak", "wobble" ) )
            then
                consider( kcontext, $f );
            end
            """
                    + form("SHR-02", "@share( \"0.5\" )", "$s : Symptom( code == \"squeak\" )")
                    + form("SHR-03", "@share( \"0.25\" )", "")
                    + form("SHR-04", "", "$f : Finding( code == \"rusty\" )")));

    private static String form(String id, String share, String further) {
        return """

            rule "Wear everywhere, by %s"
                @id( %s ) @concludes( wear-everywhere ) %s @source( manual1999 ) @grade( D ) @limits( "made up" )
            when
                $h : Hypothesis( condition == "worn-brake", likely, $side : side )
                %s
            then
                conclude( kcontext, $side );
            end
            """.formatted(id, id, share, further);
    }

    private static Assessment assess(String symptom, Fact... further) {
        Fact told = Symptom.present(symptom).on(Side.LEFT).build();
        return REASONER.assess(
                Patient.unknown(),
                Stream.concat(Stream.of(told), Stream.of(further)).toList());
    }

    private static Candidate syndrome(Assessment assessment) {
        return assessment.differential().stream()
                .filter(candidate -> candidate.condition().equals("wear-everywhere"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void from_a_half_on_it_stands_before_what_it_rests_on_at_its_share_of_the_probability() {
        Assessment assessment = assess("squeak");
        assertThat(syndrome(assessment).support()).isEqualTo(0.3);
        assertThat(assessment.differential())
                .extracting(Candidate::condition)
                .containsExactly("wear-everywhere", "worn-brake");
    }

    @Test
    void below_a_half_it_stands_behind_what_it_rests_on() {
        Assessment assessment = assess("wobble");
        assertThat(syndrome(assessment).support()).isEqualTo(0.15);
        assertThat(assessment.differential())
                .extracting(Candidate::condition)
                .containsSubsequence("worn-brake", "wear-everywhere");
    }

    @Test
    void without_a_share_it_is_as_probable_as_what_it_rests_on_and_a_weaker_rule_does_not_lower_it() {
        assertThat(syndrome(assess("squeak", Finding.present("rusty"))).support())
                .isEqualTo(0.6);
    }

    @Test
    void the_report_tells_the_share_of_each_rule() {
        assertThat(assess("squeak").toText())
                .containsIgnoringWhitespaces(
                        "At 0.5 of the probability of that, and before it, as the likelier reading of it: ",
                        "At 0.25 of the probability of that: ");
    }
}
