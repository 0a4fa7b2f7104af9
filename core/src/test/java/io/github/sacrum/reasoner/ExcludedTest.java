package io.github.sacrum.reasoner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.assessment.Candidate;
import io.github.sacrum.fact.Condition;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.History;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Side;
import io.github.sacrum.fact.Symptom;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A part that was removed has no disease on its side any more; on the other side nothing changes. */
class ExcludedTest {
    private static final Reasoner REASONER = Reasoner.of(TestPacks.load("bicycle", """
            package bicycle.excluded;
            import io.github.sacrum.fact.Finding;
            import io.github.sacrum.fact.History;
            import io.github.sacrum.fact.Symptom;
            import static io.github.sacrum.inference.Conclude.consider;
            import static io.github.sacrum.inference.Conclude.weigh;
            rule "A squeaking brake may be worn"
                @id( EXC-03 ) @condition( worn-brake ) @pretest( "0.2" ) @source( manual1999 ) @grade( C ) @limits( "made up" )
            when
                $f : Symptom( code == "squeak", present )
            then
                consider( kcontext, $f );
            end
            rule "The brake was taken off with the wheel"
                @id( EXC-01 ) @condition( worn-brake ) @lr( "excludes / 2.0" ) @source( manual1999 ) @grade( C ) @limits( "made up" )
            when
                $f : History( code == "new-tyre" )
            then
                weigh( kcontext, $f );
            end
            rule "The rim is hot, which a worn brake makes it"
                @id( EXC-02 ) @condition( worn-brake ) @lr( "settles / -" ) @source( manual1999 ) @grade( B ) @limits( "made up" )
            when
                $f : Finding( code == "rim-hot", present )
            then
                weigh( kcontext, $f );
            end
            """));

    private static final Fact SQUEAK = Symptom.present("squeak").on(Side.LEFT).build();

    private static List<Side> sides(Fact... facts) {
        return REASONER.assess(Patient.unknown(), List.of(facts)).differential().stream()
                .filter(candidate -> candidate.condition().equals("worn-brake"))
                .map(Candidate::side)
                .toList();
    }

    private static Fact gone(Side side) {
        return History.present("new-tyre").on(side);
    }

    @Test
    void on_its_side_it_is_not_in_the_differential() {
        assertThat(sides(SQUEAK)).containsExactly(Side.LEFT);
        assertThat(sides(SQUEAK, gone(Side.LEFT))).isEmpty();
    }

    @Test
    void the_other_side_stays() {
        assertThat(sides(SQUEAK, gone(Side.RIGHT))).containsExactly(Side.LEFT);
    }

    @Test
    void a_removal_whose_side_is_not_told_may_be_of_the_other_side() {
        assertThat(sides(SQUEAK, gone(Side.UNSPECIFIED))).containsExactly(Side.LEFT);
    }

    @Test
    void a_complaint_whose_side_is_not_told_may_be_of_the_other_side_until_both_are_gone() {
        Fact somewhere = Symptom.present("squeak").build();
        assertThat(sides(somewhere, gone(Side.LEFT))).containsExactly(Side.LEFT);
        assertThat(sides(somewhere, gone(Side.LEFT), gone(Side.RIGHT))).isEmpty();
        assertThat(sides(SQUEAK, gone(Side.BILATERAL))).isEmpty();
    }

    @Test
    void a_removal_that_is_denied_on_a_side_is_not_told_of_it() {
        assertThat(sides(
                        SQUEAK,
                        gone(Side.UNSPECIFIED),
                        History.absent("new-tyre").on(Side.LEFT)))
                .containsExactly(Side.LEFT);
    }

    @Test
    void what_is_told_present_and_absent_excludes_nothing() {
        assertThat(sides(SQUEAK, gone(Side.LEFT), History.absent("new-tyre").on(Side.LEFT)))
                .containsExactly(Side.LEFT);
    }

    @Test
    void what_the_host_knows_or_a_reference_standard_settles_is_not_excluded() {
        Stream.of(
                        Condition.known("worn-brake").on(Side.LEFT),
                        Finding.present("rim-hot").on(Side.LEFT))
                .forEach(there ->
                        assertThat(sides(SQUEAK, gone(Side.LEFT), there)).containsExactly(Side.LEFT));
    }
}
