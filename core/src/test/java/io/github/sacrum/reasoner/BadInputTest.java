package io.github.sacrum.reasoner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sacrum.fact.Condition;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.History;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Sex;
import io.github.sacrum.fact.Side;
import io.github.sacrum.fact.Symptom;
import io.github.sacrum.fact.Unit;
import io.github.sacrum.problem.InvalidCaseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bad input to the reasoner: a clear error, and nothing half applied. */
class BadInputTest {
    private static final Patient PATIENT = Patient.unknown();

    private final Reasoner reasoner = Reasoner.of(TestPacks.bicycle());

    private void refused(Fact fact, String message) {
        assertThatThrownBy(() -> reasoner.assess(PATIENT, List.of(fact)))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessage("facts[0]: " + message);
    }

    @Test
    void a_misspelt_code_is_refused_with_the_nearest_one() {
        refused(Finding.present("rim-hott"), "The vocabulary has no finding 'rim-hott'. Maybe 'rim-hot'.");
    }

    @Test
    void an_unknown_code_is_refused() {
        refused(Finding.present("moon-phase"), "The vocabulary has no finding 'moon-phase'.");
    }

    @Test
    void a_code_of_another_kind_is_refused() {
        refused(Finding.present("squeak"), "'squeak' is a symptom, not a finding.");
    }

    @Test
    void an_impossible_value_is_refused_without_repeating_it() {
        refused(
                Finding.measured("pad-thickness", 4711, Unit.MILLIMETRE),
                "The finding 'pad-thickness' must be 0 to 20 mm; the value given is outside. Maybe the unit is another "
                        + "one.");
    }

    @Test
    void a_unit_that_does_not_convert_is_refused() {
        refused(
                Finding.measured("pad-thickness", 3, Unit.DEGREE),
                "The finding 'pad-thickness' is measured in mm; deg cannot be converted to it.");
    }

    @Test
    void a_measured_term_without_a_value_is_refused() {
        refused(
                Finding.present("pad-thickness"),
                "The finding 'pad-thickness' is measured in mm, but no value is given.");
    }

    @Test
    void a_value_for_a_yes_or_no_term_is_refused() {
        refused(
                Finding.measured("rim-hot", 3, Unit.DEGREE),
                "The finding 'rim-hot' is present or absent, but a value in deg is given.");
    }

    @Test
    void a_side_on_an_unsided_term_is_refused() {
        refused(
                Finding.present("rusty").on(Side.LEFT),
                "The finding 'rusty' has no sides, but one is given. Maybe leave the side out.");
    }

    @Test
    void the_midline_of_a_paired_term_is_refused() {
        refused(
                Finding.present("rim-hot").on(Side.MIDLINE),
                "The finding 'rim-hot' cannot be midline. Maybe left, right or bilateral.");
    }

    @Test
    void an_unknown_factor_is_refused() {
        refused(
                Symptom.present("squeak").aggravatedBy("desending").build(),
                "The vocabulary has no factor 'desending'. Maybe 'descending'.");
    }

    @Test
    void an_unknown_sport_is_refused() {
        assertThatThrownBy(() -> reasoner.assess(PATIENT.withSport("courrier"), List.of(Finding.present("rusty"))))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessage("patient: The vocabulary has no activity 'courrier'. Maybe 'courier'.");
    }

    @Test
    void every_problem_is_listed() {
        assertThatThrownBy(
                        () -> reasoner.assess(PATIENT, List.of(Finding.present("rim-hott"), Finding.present("rustyy"))))
                .isInstanceOfSatisfying(InvalidCaseException.class, refusal -> assertThat(refusal.problems())
                        .extracting(problem -> problem.place())
                        .containsExactly("facts[0]", "facts[1]"));
    }

    @Test
    void severity_11_is_refused() {
        assertThatThrownBy(() -> Symptom.present("squeak").severity(11).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The severity of symptom squeak must be a whole number from 0 to 10.");
    }

    @Test
    void a_negative_age_is_refused() {
        assertThatThrownBy(() -> Patient.of(-1, Sex.MALE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The age of a patient must be 0 to 120 completed years.");
    }

    @Test
    void a_negative_duration_and_one_that_is_no_time_are_refused() {
        assertThatThrownBy(() -> Symptom.present("squeak").lasting(-1, Unit.DAY).build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> Symptom.present("squeak").lasting(1, Unit.METRE).build())
                .hasMessageContaining("Maybe day, week, month or year.");
    }

    @Test
    void a_measurement_that_is_no_number_is_refused() {
        assertThatThrownBy(() -> Finding.measured("pad-thickness", Double.NaN, Unit.MILLIMETRE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_empty_case_is_refused() {
        assertThatThrownBy(() -> reasoner.assess(PATIENT, List.of()))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessage("facts: There is no fact. Maybe tell at least one symptom.");
    }

    @Test
    void ten_thousand_facts_are_refused() {
        List<Fact> facts = new ArrayList<>();
        for (int number = 0; number < 10_000; number++) {
            facts.add(Symptom.present("squeak").left().lasting(number, Unit.DAY).build());
        }
        assertThatThrownBy(() -> reasoner.assess(PATIENT, facts))
                .isInstanceOf(InvalidCaseException.class)
                .hasMessageContaining("more than 2000 facts");
    }

    @Test
    void a_refused_fact_leaves_the_consultation_as_it_was() {
        try (Consultation consultation = reasoner.consult(PATIENT)) {
            consultation.tell(Symptom.present("squeak").left().build());
            var before = consultation.assess();
            assertThatThrownBy(() -> consultation.tell(
                            List.of(Finding.present("brake-pad-thin").on(Side.LEFT), Finding.present("rim-hott"))))
                    .isInstanceOf(InvalidCaseException.class);
            assertThat(consultation.assess()).isEqualTo(before);
        }
    }

    @Test
    void a_closed_consultation_refuses_to_go_on() {
        Consultation consultation = reasoner.consult(PATIENT);
        consultation.close();
        consultation.close();
        assertThatThrownBy(consultation::assess).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @SuppressWarnings("NullAway")
    void a_null_anywhere_is_refused_by_name() {
        assertThatThrownBy(() -> Finding.present(null)).hasMessageContaining("code of a finding must not be null");
        assertThatThrownBy(() -> Finding.present("rusty").on(null)).hasMessageContaining("side of a finding");
        assertThatThrownBy(() -> Symptom.present(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Symptom.present("squeak").on(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Symptom.present("squeak").onset(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> History.present("fell-over").withEffect(null))
                .isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> History.present(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Condition.known(null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> Patient.of(3, null)).hasMessageContaining("sex must not be null");
        assertThatThrownBy(() -> Finding.measured("pad-thickness", 1, null)).hasMessageContaining("unit");
        assertThatThrownBy(() -> Reasoner.of(null)).hasMessageContaining("pack must not be null");
        assertThatThrownBy(() -> Reasoner.of(TestPacks.bicycle(), null)).hasMessageContaining("clock");
        assertThatThrownBy(() -> reasoner.assess(null, List.of())).hasMessageContaining("patient");
        assertThatThrownBy(() -> reasoner.assess(PATIENT, null)).hasMessageContaining("facts must not be null");
        assertThatThrownBy(() -> reasoner.assess(PATIENT, Collections.singletonList(null)))
                .hasMessageContaining("an element of facts must not be null");
        try (Consultation consultation = reasoner.consult(PATIENT)) {
            assertThatThrownBy(() -> consultation.tell((Fact) null)).hasMessageContaining("fact must not be null");
            assertThatThrownBy(() -> consultation.withdraw(null)).hasMessageContaining("fact must not be null");
        }
    }
}
