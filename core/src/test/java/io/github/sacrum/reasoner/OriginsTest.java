package io.github.sacrum.reasoner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.assessment.Assessment;
import io.github.sacrum.assessment.Candidate;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.History;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Symptom;
import io.github.sacrum.vocabulary.Origin;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The origin is the place whose conditions have most of the post-test probability, if they are possible together. */
class OriginsTest {
    private static final Reasoner REASONER = Reasoner.of(TestPacks.load(
            "bicycle",
            """
            package bicycle.origins;
            import io.github.sacrum.fact.Finding;
            import io.github.sacrum.fact.History;
            import io.github.sacrum.fact.Symptom;
            import static io.github.sacrum.inference.Conclude.consider;
            """
                    + opens("ORG-01", "worn-brake", "Symptom( code == \"squeak\" )", "0.05")
                    + opens("ORG-02", "bent-frame", "Symptom( code == \"wobble\" )", "0.045")
                    + opens("ORG-03", "unexplained-noise", "Symptom( code == \"wobble\" )", "0.045")
                    + opens("ORG-04", "worn-brake", "Finding( code == \"rim-hot\" )", "0.6")
                    + opens("ORG-05", "bent-frame", "Finding( code == \"rusty\" )", "0.5")
                    + opens("ORG-06", "unexplained-noise", "Finding( code == \"rusty\" )", "0.7")
                    + opens("ORG-07", "brake-failure", "History( code == \"fell-over\" )", "0.05")
                    + residual("ORG-08", "rubber-allergy", "Finding( code == \"brake-signs\" )", "0.8")
                    + opens("ORG-09", "bent-frame", "Finding( code == \"brake-signs\" )", "0.8")));

    private static final Fact SQUEAK = Symptom.present("squeak").build();
    private static final Fact WOBBLE = Symptom.present("wobble").build();

    private static String opens(String id, String condition, String pattern, String share) {
        return rule(id, condition, pattern, "@pretest( \"" + share + "\" )");
    }

    private static String residual(String id, String condition, String pattern, String share) {
        return rule(id, condition, pattern, "@pretest( \"" + share + "\" ) @residual( \"hip 1\" )");
    }

    private static String rule(String id, String condition, String pattern, String weight) {
        return """
            rule "%s of %s"
                @id( %s ) @condition( %s ) %s @source( manual1999 ) @grade( C ) @limits( "made up" )
            when
                $f : %s
            then
                consider( kcontext, $f );
            end
            """.formatted(id, condition, id, condition, weight, pattern);
    }

    private static Assessment assess(Fact... facts) {
        return REASONER.assess(Patient.unknown(), List.of(facts));
    }

    private static Origin origin(Fact... facts) {
        return assess(facts).origin();
    }

    @Test
    void of_unlikely_causes_the_place_whose_causes_are_possible_together_is_told() {
        assertThat(origin(SQUEAK, WOBBLE)).isEqualTo(Origin.SPINE);
    }

    @Test
    void a_single_unlikely_cause_tells_no_origin() {
        assertThat(Stream.<Fact>of(SQUEAK, History.present("fell-over")).map(OriginsTest::origin))
                .containsOnly(Origin.UNDETERMINED);
    }

    @Test
    void likely_specific_causes_of_hip_and_spine_make_it_both() {
        assertThat(origin(Finding.present("rim-hot"), Finding.present("rusty"))).isEqualTo(Origin.BOTH);
    }

    @Test
    void likely_causes_of_one_place_tell_that_place() {
        assertThat(origin(Finding.present("rusty"), SQUEAK)).isEqualTo(Origin.SPINE);
    }

    @Test
    void what_is_residual_stands_behind_a_cause_of_equal_support() {
        assertThat(assess(Finding.present("brake-signs")).differential())
                .extracting(Candidate::condition)
                .containsExactly("bent-frame", "rubber-allergy");
    }
}
