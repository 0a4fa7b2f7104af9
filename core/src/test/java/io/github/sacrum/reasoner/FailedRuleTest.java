package io.github.sacrum.reasoner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Symptom;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule that fails when it fires is named; its failure gives away nothing of the person. */
class FailedRuleTest {
    private static final String WRONG = """
            package bicycle.wrong;
            import io.github.sacrum.fact.Symptom;
            import io.github.sacrum.fact.Side;
            import static io.github.sacrum.inference.Conclude.infer;
            rule "A rule that infers a mechanism and names none"
                @id( WRG-01 ) @derives( brake-pad-thin ) @source( manual1999 ) @grade( D ) @limits( "none known" )
            when
                Symptom( code == "squeak", present )
            then
                infer( kcontext, Side.LEFT );
            end
            """;

    @Test
    void the_exception_names_the_rule() {
        Reasoner reasoner = Reasoner.of(TestPacks.load("bicycle", WRONG));
        assertThatThrownBy(() -> reasoner.assess(
                        Patient.unknown(),
                        List.of(Symptom.present("squeak").severity(7).build())))
                .isInstanceOfSatisfying(FailedRuleException.class, failed -> assertThat(failed.rule())
                        .isEqualTo("A rule that infers a mechanism and names none"))
                .hasMessageContaining("A rule that infers a mechanism and names none")
                .hasMessageNotContaining("squeak");
    }
}
