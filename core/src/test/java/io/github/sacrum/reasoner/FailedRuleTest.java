package io.github.sacrum.reasoner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Symptom;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule that fails is named, with its place; its failure gives away nothing of the person. */
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

    /** The id is one for which the pack's index has a place. */
    private static final String THROWING = """
            package bicycle.wrong;
            import io.github.sacrum.fact.Finding;
            import static io.github.sacrum.inference.Conclude.weigh;
            rule "A rule whose condition takes a code for a number"
                @id( BRK-02 ) @condition( worn-brake ) @lr( "3.0 / 0.4" ) @source( manual1999 ) @grade( A )
                @limits( "none known" )
            when
                $f : Finding( Integer.parseInt( code ) > 3 )
            then
                weigh( kcontext, $f );
            end
            """;

    private static final String SHARING = THROWING + """
            rule "Another with the same condition"
                @id( BRK-09 ) @condition( worn-brake ) @lr( "3.0 / 0.4" ) @source( manual1999 ) @grade( A )
                @limits( "none known" )
            when
                $f : Finding( Integer.parseInt( code ) > 3 )
            then
                weigh( kcontext, $f );
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

    @Test
    void a_rule_whose_condition_throws_is_named_with_its_place() {
        Reasoner reasoner = Reasoner.of(TestPacks.load("bicycle", THROWING));

        assertThatThrownBy(() -> reasoner.assess(Patient.unknown(), List.of(Finding.present("rim-hot"))))
                .isInstanceOfSatisfying(FailedRuleException.class, failed -> assertThat(failed.rule())
                        .isEqualTo("A rule whose condition takes a code for a number"))
                .hasMessage("A condition of the rule 'A rule whose condition takes a code for a number' (brakes.drl:12)"
                        + " failed. Maybe it asks for something that not every fact of its type has.")
                .hasRootCauseMessage("java.lang.NumberFormatException")
                .hasStackTraceContaining("parseInt")
                .satisfies(failed -> assertThat(stackTrace(failed)).doesNotContain("rim-hot"));
    }

    @Test
    void rules_that_share_the_condition_which_throws_are_all_named() {
        Reasoner reasoner = Reasoner.of(TestPacks.load("bicycle", SHARING));

        assertThatThrownBy(() -> reasoner.assess(Patient.unknown(), List.of(Finding.present("rim-hot"))))
                .isInstanceOf(FailedRuleException.class)
                .hasMessageContaining("A rule whose condition takes a code for a number")
                .hasMessageContaining("Another with the same condition");
    }

    @Test
    void after_a_failure_the_next_person_is_assessed_as_if_there_had_been_none() {
        Reasoner reasoner = Reasoner.of(TestPacks.load("bicycle", THROWING));
        assertThatThrownBy(() -> reasoner.assess(Patient.unknown(), List.of(Finding.present("rim-hot"))))
                .isInstanceOf(FailedRuleException.class);

        List<Fact> others = List.of(Symptom.present("squeak").build());
        assertThat(reasoner.assess(Patient.unknown(), others))
                .isEqualTo(Reasoner.of(TestPacks.load("bicycle", THROWING)).assess(Patient.unknown(), others));
    }

    private static String stackTrace(Throwable failed) {
        StringWriter text = new StringWriter();
        failed.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
