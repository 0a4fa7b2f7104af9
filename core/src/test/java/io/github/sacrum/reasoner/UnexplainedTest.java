package io.github.sacrum.reasoner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.assessment.Assessment;
import io.github.sacrum.assessment.Candidate;
import io.github.sacrum.assessment.Sign;
import io.github.sacrum.fact.Condition;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.History;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Side;
import io.github.sacrum.fact.Symptom;
import io.github.sacrum.fact.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A condition tells which symptoms and findings it leaves unexplained that another accounts for. */
class UnexplainedTest {
    private static final Reasoner REASONER = Reasoner.of(TestPacks.bicycle());
    private static final Fact SQUEAK = Symptom.present("squeak").build();
    private static final Fact WOBBLE = Symptom.present("wobble").build();
    private static final Fact FALL = History.present("fell-over");

    private static List<String> unexplainedBy(String condition, Fact... facts) {
        return candidate(condition, facts).unexplained().stream()
                .map(Sign::term)
                .toList();
    }

    private static Candidate candidate(String condition, Fact... facts) {
        Assessment assessment = REASONER.assess(Patient.unknown(), List.of(facts));
        return assessment.differential().stream()
                .filter(candidate -> candidate.condition().equals(condition))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_symptom_that_only_a_rival_accounts_for_is_left_unexplained_by_both_in_turn() {
        assertThat(unexplainedBy("worn-brake", SQUEAK, WOBBLE, FALL)).containsExactly("wobble");
        assertThat(unexplainedBy("bent-frame", SQUEAK, WOBBLE, FALL)).containsExactly("squeak");
    }

    @Test
    void what_is_denied_needs_no_explanation() {
        assertThat(unexplainedBy("worn-brake", SQUEAK, Symptom.absent("wobble").build()))
                .isEmpty();
    }

    @Test
    void a_history_is_no_sign_to_be_explained() {
        assertThat(unexplainedBy("worn-brake", SQUEAK, WOBBLE, FALL)).doesNotContain("fell-over");
    }

    @Test
    void a_sign_that_no_condition_weighed_accounts_for_tells_them_not_apart() {
        assertThat(unexplainedBy("worn-brake", SQUEAK, WOBBLE)).isEmpty();
    }

    @Test
    void a_condition_that_is_known_takes_what_it_accounts_for() {
        Fact known = Condition.known("bent-frame");
        assertThat(unexplainedBy("worn-brake", SQUEAK, WOBBLE, FALL, known)).isEmpty();
    }

    @Test
    void a_narrower_sign_is_explained_with_the_broader_one() {
        assertThat(unexplainedBy(
                        "worn-brake", Symptom.present("brake-squeak").left().build(), WOBBLE, FALL))
                .containsExactly("wobble");
    }

    @Test
    void a_broader_sign_may_stand_for_a_narrower_one_that_is_accounted_for() {
        assertThat(unexplainedBy(
                        "worn-brake", SQUEAK, Finding.present("brake-worn-out").on(Side.LEFT)))
                .isEmpty();
        assertThat(new AccountedSigns(TestPacks.bicycle()).explains("worn-brake", "brake-worn-out"))
                .isTrue();
        assertThat(new AccountedSigns(TestPacks.bicycle()).explains("bent-frame", "brake-worn-out"))
                .isFalse();
    }

    @Test
    void a_measured_value_may_be_a_normal_one() {
        Fact thickness = Finding.measured("pad-thickness", 9, Unit.MILLIMETRE).on(Side.LEFT);
        assertThat(unexplainedBy("bent-frame", SQUEAK, WOBBLE, FALL, thickness)).containsExactly("squeak");
    }

    @Test
    void what_the_pack_names_is_accounted_for_though_no_rule_reads_it() {
        Fact failure = Symptom.present("no-braking-at-all").build();
        assertThat(unexplainedBy("worn-brake", SQUEAK, failure)).isEmpty();
        assertThat(unexplainedBy("bent-frame", WOBBLE, FALL, SQUEAK, failure))
                .containsExactly("no-braking-at-all", "squeak");
    }

    @Test
    void what_any_trouble_may_bring_is_left_unexplained_by_none() {
        Fact rust = Finding.present("rusty");
        assertThat(unexplainedBy("worn-brake", SQUEAK, WOBBLE, FALL, rust)).containsExactly("wobble");
    }

    @Test
    void the_text_names_what_is_left_unexplained() {
        assertThat(REASONER.assess(Patient.unknown(), List.of(SQUEAK, WOBBLE, FALL))
                        .toText())
                .contains("Leaves unexplained: Wobble.");
    }
}
