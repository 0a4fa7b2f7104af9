package io.github.sacrum.reasoner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.sacrum.assessment.Advised;
import io.github.sacrum.assessment.Assessment;
import io.github.sacrum.assessment.Candidate;
import io.github.sacrum.fact.Condition;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.History;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Sex;
import io.github.sacrum.fact.Side;
import io.github.sacrum.fact.Symptom;
import io.github.sacrum.fact.Unit;
import io.github.sacrum.inference.Band;
import io.github.sacrum.inference.Urgency;
import io.github.sacrum.vocabulary.Origin;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the reasoner makes of facts, shown on a pack about bicycles. */
class ReasonerTest {
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
    void a_complaint_opens_a_condition_with_its_pretest_probability() {
        Candidate worn = first(assess(SQUEAK_LEFT), "worn-brake");
        assertThat(worn.support()).isCloseTo(0.2, within(1e-4));
        assertThat(worn.side()).isEqualTo(Side.LEFT);
        assertThat(worn.band()).isEqualTo(Band.POSSIBLE);
    }

    @Test
    void a_history_of_both_sides_does_not_put_a_complaint_on_both() {
        Fact squeak = Symptom.present("brake-squeak").build();
        Fact tyre = History.present("new-tyre");
        assertThat(first(assess(squeak, tyre.on(Side.BILATERAL)), "worn-brake").side())
                .isEqualTo(Side.UNSPECIFIED);
        assertThat(first(assess(squeak, tyre.on(Side.RIGHT)), "worn-brake").side())
                .isEqualTo(Side.RIGHT);
    }

    @Test
    void a_present_sign_multiplies_the_odds_by_its_ratio() {
        Candidate worn = first(assess(SQUEAK_LEFT, THIN_LEFT), "worn-brake");
        assertThat(worn.support()).isCloseTo(0.25 * 6 / (1 + 0.25 * 6), within(1e-4));
    }

    @Test
    void a_documented_absence_multiplies_the_odds_by_its_own_ratio() {
        Candidate worn =
                first(assess(SQUEAK_LEFT, Finding.absent("brake-pad-thin").on(Side.LEFT)), "worn-brake");
        assertThat(worn.support()).isCloseTo(0.25 * 0.2 / (1 + 0.25 * 0.2), within(1e-4));
    }

    @Test
    void what_is_unknown_changes_nothing() {
        Candidate worn = first(assess(SQUEAK_LEFT), "worn-brake");
        assertThat(worn.contributions()).isEmpty();
    }

    @Test
    void a_combined_estimate_stands_for_the_signs_of_its_group() {
        Candidate worn = first(assess(SQUEAK_LEFT, THIN_LEFT, LEVER_LEFT), "worn-brake");
        assertThat(worn.support()).isCloseTo(0.25 * 9 / (1 + 0.25 * 9), within(1e-4));
        assertThat(worn.contributions())
                .filteredOn(contribution -> contribution.counted())
                .extracting(contribution -> contribution.rule().id())
                .containsExactly("BRK-04");
    }

    @Test
    void a_sign_on_the_other_side_does_not_speak() {
        Candidate worn =
                first(assess(SQUEAK_LEFT, Finding.present("brake-pad-thin").on(Side.RIGHT)), "worn-brake");
        assertThat(worn.side()).isEqualTo(Side.LEFT);
        assertThat(worn.support()).isCloseTo(0.2, within(1e-4));
    }

    @Test
    void a_fact_on_no_stated_side_is_taken_to_be_on_the_side_of_the_complaint() {
        Candidate worn = first(assess(SQUEAK_LEFT, Finding.present("brake-pad-thin")), "worn-brake");
        assertThat(worn.support()).isCloseTo(0.6, within(1e-4));
    }

    @Test
    void a_measurement_is_converted_and_derives_the_sign() {
        Candidate worn = first(
                assess(
                        SQUEAK_LEFT,
                        Finding.measured("pad-thickness", 0.2, Unit.CENTIMETRE).on(Side.LEFT)),
                "worn-brake");
        assertThat(worn.support()).isCloseTo(0.6, within(1e-4));
        assertThat(worn.contributions().get(0).explanation().facts()).containsExactly("Pad thickness (left), 0.2 cm");
    }

    @Test
    void the_same_thing_told_and_derived_is_one_thing_with_two_reasons() {
        Assessment assessment = assess(
                SQUEAK_LEFT,
                THIN_LEFT,
                Finding.measured("pad-thickness", 2, Unit.MILLIMETRE).on(Side.LEFT));
        Candidate worn = first(assessment, "worn-brake");
        assertThat(worn.support()).isCloseTo(0.6, within(1e-4));
        assertThat(worn.contributions().get(0).explanation().facts())
                .containsExactly("Thin brake pad (left)", "Pad thickness (left), 2 mm");
    }

    @Test
    void a_narrower_aggravating_factor_counts_as_the_broader() {
        Candidate worn = first(
                assess(Symptom.present("squeak")
                        .left()
                        .aggravatedBy("steep-descending")
                        .build()),
                "worn-brake");
        assertThat(worn.contributions())
                .extracting(contribution -> contribution.rule().id())
                .containsExactly("BRK-05");
    }

    @Test
    void the_most_urgent_flag_gives_the_urgency() {
        Assessment assessment =
                assess(HOT_LEFT, Symptom.present("no-braking-at-all").build());
        assertThat(assessment.urgency()).isEqualTo(Urgency.EMERGENCY);
        assertThat(assessment.redFlags()).extracting(flag -> flag.rule().id()).containsExactly("FLG-01", "FLG-02");
        assertThat(assessment.mustNotMiss())
                .extracting(Candidate::condition, Candidate::flagged)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("brake-failure", Urgency.EMERGENCY));
    }

    @Test
    void an_emergency_is_taken_to_be_the_origin() {
        assertThat(assess(SQUEAK_LEFT, THIN_LEFT).origin()).isEqualTo(Origin.HIP);
        assertThat(assess(
                                SQUEAK_LEFT,
                                THIN_LEFT,
                                Symptom.present("no-braking-at-all").build())
                        .origin())
                .isEqualTo(Origin.OTHER);
    }

    @Test
    void an_emergency_withholds_exercise_and_says_why() {
        Assessment assessment = assess(
                SQUEAK_LEFT, THIN_LEFT, Symptom.present("no-braking-at-all").build());
        assertThat(advised(assessment, "replace-pads").stands()).isFalse();
        assertThat(advised(assessment, "replace-pads").withheld())
                .containsExactly("Not until this has been ruled out: Brake failure.");
    }

    @Test
    void a_contraindication_withholds_a_recommendation_and_says_why() {
        Assessment assessment = assess(SQUEAK_LEFT, Condition.known("rubber-allergy"));
        assertThat(advised(assessment, "oil-the-chain").withheld()).containsExactly("The owner does not bear it.");
    }

    @Test
    void a_caution_qualifies_a_whole_category() {
        Assessment assessment = reasoner.assess(Patient.of(70, Sex.MALE), List.of(SQUEAK_LEFT));
        assertThat(advised(assessment, "oil-the-chain").stands()).isTrue();
        assertThat(advised(assessment, "oil-the-chain").qualified()).containsExactly("Wear gloves.");
    }

    private static Advised advised(Assessment assessment, String id) {
        return assessment.recommendations().stream()
                .filter(advised -> advised.recommendation().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_syndrome_follows_from_two_conditions_and_gives_the_origin() {
        Assessment assessment =
                assess(SQUEAK_LEFT, THIN_LEFT, Symptom.present("wobble").build(), History.present("fell-over"));
        Candidate syndrome = first(assessment, "wear-everywhere");
        assertThat(syndrome.variant()).isEqualTo("complex");
        assertThat(syndrome.support()).isEqualTo(0.5);
        assertThat(assessment.differential())
                .extracting(Candidate::posttest)
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(syndrome.side()).isEqualTo(Side.LEFT);
        assertThat(assessment.origin()).isEqualTo(Origin.BOTH);
    }

    @Test
    void a_residual_condition_falls_as_specific_ones_outside_the_hip_rise() {
        Fact wobble = Symptom.present("wobble").build();
        double alone = first(assess(SQUEAK_LEFT, wobble), "unexplained-noise").support();
        double beside = first(assess(SQUEAK_LEFT, wobble, History.present("fell-over")), "unexplained-noise")
                .support();
        assertThat(alone).isCloseTo(0.8, within(1e-4));
        assertThat(beside).isCloseTo(0.4, within(1e-4));
    }

    @Test
    void a_known_condition_is_established_and_an_excluded_one_is_gone() {
        assertThat(first(assess(SQUEAK_LEFT, Condition.known("worn-brake").on(Side.LEFT)), "worn-brake")
                        .band())
                .isEqualTo(Band.ESTABLISHED);
        assertThat(assess(
                                SQUEAK_LEFT,
                                THIN_LEFT,
                                Condition.excluded("worn-brake").on(Side.LEFT))
                        .differential())
                .extracting(Candidate::condition)
                .doesNotContain("worn-brake");
    }
}
