package io.github.sacrum.reasoner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.assessment.Advised;
import io.github.sacrum.assessment.Assessment;
import io.github.sacrum.fact.Condition;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Side;
import io.github.sacrum.fact.Symptom;
import io.github.sacrum.inference.Band;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What follows from a condition follows from a known one, even if no complaint asks for it. */
class KnownConditionsTest {
    private static final Reasoner REASONER = Reasoner.of(TestPacks.load("bicycle", """
            package bicycle.known;
            import io.github.sacrum.inference.Hypothesis;
            import io.github.sacrum.fact.Side;
            import static io.github.sacrum.inference.Conclude.recommend;
            rule "A bent frame is likely"
                @id( KNW-01 ) @recommendation( do-not-ride ) @source( manual1999 ) @grade( D ) @limits( "some bends do no harm" )
            when
                Hypothesis( condition == "bent-frame", likely )
            then
                recommend( kcontext, Side.UNSPECIFIED );
            end
            """));
    private static final Fact SQUEAK = Symptom.present("squeak").build();

    private static Assessment assess(Fact... facts) {
        return REASONER.assess(Patient.unknown(), List.of(facts));
    }

    @Test
    void advice_on_a_known_condition_is_given_and_rests_on_what_was_told() {
        List<Advised> avoid = assess(SQUEAK, Condition.known("bent-frame")).avoid();
        assertThat(avoid).extracting(advised -> advised.recommendation().id()).containsExactly("do-not-ride");
        assertThat(avoid.get(0).reasons().get(0).because().get(0).premises())
                .singleElement()
                .satisfies(premise -> assertThat(premise.told()).isTrue());
    }

    @Test
    void a_condition_that_was_ruled_out_or_contradicted_gives_none() {
        assertThat(assess(SQUEAK, Condition.excluded("bent-frame")).avoid()).isEmpty();
        assertThat(assess(SQUEAK, Condition.known("bent-frame"), Condition.excluded("bent-frame"))
                        .avoid())
                .isEmpty();
    }

    @Test
    void a_known_condition_that_nothing_asks_for_is_in_no_differential() {
        assertThat(assess(SQUEAK, Condition.known("bent-frame")).differential()).isEmpty();
    }

    @Test
    void a_known_condition_keeps_its_side_where_a_complaint_without_one_asks_for_it() {
        assertThat(Reasoner.of(TestPacks.bicycle())
                        .assess(
                                Patient.unknown(),
                                List.of(SQUEAK, Condition.known("worn-brake").on(Side.LEFT)))
                        .differential())
                .filteredOn(candidate -> candidate.condition().equals("worn-brake"))
                .singleElement()
                .satisfies(candidate -> {
                    assertThat(candidate.side()).isEqualTo(Side.LEFT);
                    assertThat(candidate.band()).isEqualTo(Band.ESTABLISHED);
                });
    }

    @Test
    void an_inspection_tells_what_holds_and_which_rules_spoke() {
        try (Consultation consultation = REASONER.consult(Patient.unknown())) {
            consultation.tell(List.of(SQUEAK, Condition.known("bent-frame")));
            Inspection inspection = consultation.inspect();
            assertThat(inspection.firings())
                    .containsExactly(new Inspection.Firing("KNW-01", "do-not-ride", Side.UNSPECIFIED, true));
            assertThat(inspection.statements())
                    .extracting(Inspection.Statement::code)
                    .contains("squeak", "bent-frame");
            assertThat(inspection).hasToString("Inspection[withheld]");
        }
    }
}
