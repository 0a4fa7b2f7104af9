package io.github.sacrum.reasoner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.assessment.Assessment;
import io.github.sacrum.assessment.Candidate;
import io.github.sacrum.assessment.Chain;
import io.github.sacrum.assessment.Explanation;
import io.github.sacrum.assessment.Question;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.History;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Side;
import io.github.sacrum.fact.Symptom;
import io.github.sacrum.fact.Unit;
import io.github.sacrum.inference.Urgency;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why: explanations end in told facts, chains run from cause to complaint, contradictions are named. */
class ExplanationTest {
    private static final Fact SQUEAK_LEFT =
            Symptom.present("brake-squeak").left().build();
    private static final Fact THIN_LEFT = Finding.present("brake-pad-thin").on(Side.LEFT);
    private static final Fact LEVER_LEFT =
            Finding.present("brake-lever-travel-long").on(Side.LEFT);
    private static final Fact HOT_LEFT = Finding.present("rim-hot").on(Side.LEFT);

    private final Reasoner reasoner = Reasoner.of(TestPacks.bicycle());

    private Assessment assess(Fact... facts) {
        return reasoner.assess(Patient.unknown(), List.of(facts));
    }

    private static Candidate first(Assessment assessment, String condition) {
        return assessment.differential().stream()
                .filter(candidate -> candidate.condition().equals(condition))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_explanation_of_a_counted_cluster_names_every_sign_in_it() {
        Candidate worn = first(assess(SQUEAK_LEFT, THIN_LEFT, LEVER_LEFT, HOT_LEFT), "worn-brake");
        assertThat(worn.contributions().get(0).rule().id()).isEqualTo("BRK-04");
        assertThat(worn.contributions().get(0).explanation().facts())
                .containsExactlyInAnyOrder("Thin brake pad (left)", "Long lever travel (left)", "Hot rim (left)");
    }

    @Test
    void the_explanation_of_a_rule_with_exists_names_the_fact_that_exists() {
        Candidate frame = first(assess(Symptom.present("wobble").build(), History.present("fell-over")), "bent-frame");
        assertThat(frame.explanation().facts()).containsExactlyInAnyOrder("Wobble", "Fell over");
    }

    @Test
    void the_explanation_of_a_nested_exists_names_every_fact_of_it() {
        Candidate frame = first(
                assess(
                        Symptom.present("wobble").build(),
                        History.present("fell-over"),
                        Finding.present("rusty"),
                        THIN_LEFT,
                        HOT_LEFT),
                "bent-frame");
        assertThat(frame.contributions().get(0).explanation().facts())
                .containsExactlyInAnyOrder("Rust", "Thin brake pad (left)", "Hot rim (left)");
    }

    @Test
    void every_leaf_of_an_explanation_is_a_fact_that_was_told() {
        Assessment assessment = assess(SQUEAK_LEFT, THIN_LEFT, HOT_LEFT);
        assessment.differential().forEach(candidate -> assertLeavesAreTold(candidate.explanation()));
        assessment.redFlags().forEach(flag -> assertLeavesAreTold(flag.explanation()));
        assessment.mechanisms().forEach(link -> assertLeavesAreTold(link.explanation()));
    }

    @Test
    void a_derived_finding_implies_the_broader_one_and_the_explanation_says_so() {
        Candidate worn = first(
                assess(
                        SQUEAK_LEFT,
                        Finding.measured("pad-thickness", 2, Unit.MILLIMETRE).on(Side.LEFT)),
                "worn-brake");
        assertThat(worn.contributions())
                .extracting(contribution -> contribution.rule().id())
                .contains("BRK-06");
        assertThat(worn.contributions().get(1).explanation().facts()).containsExactly("Pad thickness (left), 2 mm");
    }

    @Test
    void a_contradiction_is_reported_and_counts_on_neither_side() {
        Assessment assessment =
                assess(SQUEAK_LEFT, THIN_LEFT, Finding.absent("brake-pad-thin").on(Side.LEFT));
        assertThat(assessment.contradictions()).singleElement().satisfies(contradiction -> assertThat(
                        contradiction.facts())
                .containsExactly("Thin brake pad (left)", "Thin brake pad (left), absent"));
        assertThat(first(assessment, "worn-brake").contributions())
                .extracting(contribution -> contribution.rule().id())
                .doesNotContain("BRK-02");
    }

    @Test
    void two_results_of_one_measurement_are_a_contradiction() {
        Assessment assessment = assess(
                SQUEAK_LEFT,
                Finding.measured("pad-thickness", 2, Unit.MILLIMETRE).on(Side.LEFT),
                Finding.measured("pad-thickness", 9, Unit.MILLIMETRE).on(Side.LEFT));
        assertThat(assessment.contradictions()).isNotEmpty();
    }

    @Test
    void a_contradicted_red_flag_stands() {
        Assessment assessment = assess(
                Symptom.present("no-braking-at-all").build(),
                Symptom.absent("no-braking-at-all").build());
        assertThat(assessment.urgency()).isEqualTo(Urgency.EMERGENCY);
    }

    @Test
    void mechanisms_print_as_one_chain_from_cause_to_complaint() {
        Assessment assessment = assess(SQUEAK_LEFT, THIN_LEFT, HOT_LEFT);
        assertThat(assessment.chains())
                .extracting(Chain::line)
                .containsExactly(
                        "Hot rim (left) + Worn brake (left), likely → Heating of the rim (left) → Glazing of the "
                                + "pad (left) → Squeak (left)");
        assertThat(assessment.toText()).doesNotContain("May follow");
    }

    @Test
    void a_chain_that_reaches_no_complaint_prints_as_what_may_follow_unless_there_is_an_emergency() {
        Reasoner warning = Reasoner.of(TestPacks.load("bicycle", """
                package bicycle.warning;
                import io.github.sacrum.fact.Finding;
                import io.github.sacrum.fact.Side;
                import io.github.sacrum.fact.Symptom;
                import static io.github.sacrum.inference.Conclude.infer;
                import static io.github.sacrum.inference.Conclude.raise;
                rule "A hot rim heats what it touches"
                    @id( WRN-01 ) @mechanism( rim-heating ) @source( manual1999 ) @grade( C ) @limits( "guesswork" )
                when
                    $f : Finding( code == "rim-hot", present, $side : side )
                then
                    infer( kcontext, $side );
                end
                rule "Without brakes nobody rides on"
                    @id( WRN-02 ) @flag( brake-failure ) @urgency( emergency ) @source( manual1999 ) @grade( A ) @limits( "no wonder" )
                when
                    $s : Symptom( code == "no-braking-at-all", present )
                then
                    raise( kcontext, Side.UNSPECIFIED );
                end
                """));
        assertThat(warning.assess(Patient.unknown(), List.of(HOT_LEFT)).toText())
                .contains("accounts for:\n  - Hot rim (left) → Heating of the rim (left)\n");
        Fact none = Symptom.present("no-braking-at-all").build();
        assertThat(warning.assess(Patient.unknown(), List.of(HOT_LEFT, none)).toText())
                .doesNotContain("Heating of the rim");
    }

    @Test
    void facts_on_which_nothing_rests_are_named() {
        assertThat(assess(SQUEAK_LEFT, History.present("new-tyre").on(Side.LEFT))
                        .record()
                        .notUsed())
                .containsExactly("New tyre (left)");
    }

    @Test
    void questions_name_what_would_move_the_differential_most() {
        assertThat(assess(SQUEAK_LEFT).questions())
                .extracting(question -> question.term())
                .containsExactly("brake-pad-thin", "brake-lever-travel-long", "brake-worn-out");
        assertThat(assess(SQUEAK_LEFT, THIN_LEFT).questions())
                .extracting(question -> question.term())
                .containsExactly("brake-lever-travel-long");
    }

    @Test
    void a_sign_that_a_stronger_one_of_its_group_outdoes_is_not_asked() {
        Fact travel = Finding.present("brake-lever-travel-long").on(Side.LEFT);
        assertThat(assess(SQUEAK_LEFT, travel).questions())
                .extracting(Question::term)
                .containsExactly("brake-pad-thin");
    }

    @Test
    void a_flag_that_would_raise_the_urgency_is_asked_for_and_one_that_would_not_is_not() {
        assertThat(assess(HOT_LEFT).questions())
                .filteredOn(Question::safety)
                .extracting(Question::term)
                .containsExactly("no-braking-at-all");
        Fact none = Symptom.present("no-braking-at-all").build();
        assertThat(assess(HOT_LEFT, none).questions())
                .filteredOn(Question::safety)
                .isEmpty();
    }

    private static void assertLeavesAreTold(Explanation explanation) {
        assertThat(explanation.told() || !explanation.because().isEmpty())
                .as(explanation.statement())
                .isTrue();
        explanation.because().forEach(step -> step.premises().forEach(ExplanationTest::assertLeavesAreTold));
    }
}
