package io.github.sacrum.reasoner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.assessment.Assessment;
import io.github.sacrum.assessment.Candidate;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Side;
import io.github.sacrum.fact.Symptom;
import io.github.sacrum.vocabulary.Origin;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A syndrome may have one source; a form that names it stands in place of one that names both. */
class SyndromeOriginsTest {
    private static final Reasoner REASONER = Reasoner.of(TestPacks.load(
            "bicycle",
            """
            package bicycle.forms;
            import io.github.sacrum.fact.Finding;
            import io.github.sacrum.fact.Side;
            import io.github.sacrum.fact.Symptom;
            import io.github.sacrum.inference.Hypothesis;
            import static io.github.sacrum.inference.Conclude.conclude;
            import static io.github.sacrum.inference.Conclude.consider;

            rule "A squeaking brake is worn"
                @id( FRM-01 ) @condition( worn-brake ) @pretest( "0.6" ) @source( manual1999 ) @grade( C ) @limits( "made up" )
            when
                $f : Symptom( code == "squeak" )
            then
                consider( kcontext, $f );
            end
            """
                    + form("FRM-02", "complex", "", "Hypothesis( condition == \"worn-brake\", likely, $side : side )")
                    + form(
                            "FRM-03",
                            "simple",
                            "@origin( hip )",
                            "Finding( code == \"rim-hot\", present, $side : side )\n    $h : "
                                    + "Hypothesis( condition == \"worn-brake\", likely )")
                    + form(
                            "FRM-04",
                            "mistaken",
                            "@origin( spine )",
                            "Finding( code == \"rusty\" )\n    $h : "
                                    + "Hypothesis( condition == \"worn-brake\", likely, $side : side )")));

    private static final Fact SQUEAK = Symptom.present("squeak").on(Side.LEFT).build();

    private static String form(String id, String variant, String origin, String pattern) {
        return """

            rule "The form %s"
                @id( %s ) @concludes( wear-everywhere ) @variant( "%s" ) %s @source( manual1999 ) @grade( D ) @limits( "made up" )
            when
                $p : %s
            then
                conclude( kcontext, $side );
            end
            """.formatted(variant, id, variant, origin, pattern);
    }

    private static Assessment assess(Fact... facts) {
        return REASONER.assess(Patient.unknown(), List.of(facts));
    }

    private static List<String> forms(Assessment assessment) {
        return assessment.differential().stream()
                .map(Candidate::variant)
                .filter(variant -> !variant.isEmpty())
                .toList();
    }

    private static Fact hotRim(Side side) {
        return Finding.present("rim-hot").on(side);
    }

    @Test
    void without_a_word_of_the_rule_the_origin_is_that_of_the_condition() {
        Assessment assessment = assess(SQUEAK);
        assertThat(assessment.origin()).isEqualTo(Origin.BOTH);
        assertThat(forms(assessment)).containsExactly("complex");
    }

    @Test
    void a_form_with_one_source_tells_the_origin_and_stands_in_place_of_one_with_both() {
        Assessment assessment = assess(SQUEAK, hotRim(Side.LEFT));
        assertThat(assessment.origin()).isEqualTo(Origin.HIP);
        assertThat(forms(assessment)).containsExactly("simple");
    }

    @Test
    void on_the_other_side_the_form_with_both_sources_stays() {
        assertThat(forms(assess(SQUEAK, hotRim(Side.RIGHT)))).containsExactlyInAnyOrder("complex", "simple");
    }

    @Test
    void a_form_with_one_source_is_as_probable_as_that_source_and_stands_behind_it() {
        Assessment assessment = assess(SQUEAK, hotRim(Side.LEFT));
        assertThat(assessment.differential())
                .extracting(Candidate::condition)
                .containsExactly("worn-brake", "wear-everywhere");
        assertThat(assessment.differential()).extracting(Candidate::support).containsOnly(0.6);
    }

    @Test
    void forms_that_name_different_sources_make_it_both() {
        Assessment assessment = assess(SQUEAK, hotRim(Side.LEFT), Finding.present("rusty"));
        assertThat(forms(assessment)).containsExactlyInAnyOrder("simple", "mistaken");
        assertThat(assessment.origin()).isEqualTo(Origin.BOTH);
    }
}
