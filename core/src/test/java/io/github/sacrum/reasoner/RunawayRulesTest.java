package io.github.sacrum.reasoner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Symptom;
import io.github.sacrum.fact.Unit;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule set that fires without end is ended, and the rules that keep firing are named. */
class RunawayRulesTest {
    private static final String ENDLESS = """
            package bicycle.endless;
            import io.github.sacrum.fact.Finding;
            import io.github.sacrum.fact.Quantity;
            import io.github.sacrum.fact.Side;
            rule "Thicker and thicker"
                @id( END-01 ) @derives( brake-pad-thin ) @source( manual1999 ) @grade( D ) @limits( "none known" )
            when
                $f : Finding( code == "pad-thickness" )
            then
                kcontext.insertLogical( new Finding( "pad-thickness", Side.LEFT, true,
                    new Quantity( $f.amount() + 1, $f.value().unit() ) ) );
            end
            """;

    @Test
    void it_is_ended_by_an_exception_that_names_the_rules() {
        Reasoner reasoner = Reasoner.of(TestPacks.load("bicycle", ENDLESS), Clock.systemUTC(), 1000);
        assertThatThrownBy(() -> reasoner.assess(
                        Patient.unknown(), List.of(Finding.measured("pad-thickness", 1, Unit.MILLIMETRE))))
                .isInstanceOfSatisfying(RunawayRulesException.class, runaway -> assertThat(runaway.rules())
                        .containsExactly("Thicker and thicker"))
                .hasMessageContaining("more than 1000 times");
    }

    @Test
    void the_reasoner_serves_the_next_person() {
        Reasoner reasoner = Reasoner.of(TestPacks.load("bicycle", ENDLESS), Clock.systemUTC(), 1000);
        for (int round = 0; round < 3; round++) {
            assertThatThrownBy(() -> reasoner.assess(
                            Patient.unknown(), List.of(Finding.measured("pad-thickness", 1, Unit.MILLIMETRE))))
                    .isInstanceOf(RunawayRulesException.class);
            assertThat(reasoner.assess(
                                    Patient.unknown(),
                                    List.of(Symptom.present("squeak").build()))
                            .record()
                            .rules())
                    .isEmpty();
        }
    }
}
