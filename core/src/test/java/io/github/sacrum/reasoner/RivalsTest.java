package io.github.sacrum.reasoner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.sacrum.fact.Side;
import io.github.sacrum.inference.Band;
import io.github.sacrum.knowledge.RuleInfo;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The post-test probability of a condition is what its rivals leave of its support. */
class RivalsTest {
    private static final RuleInfo RULE =
            TestPacks.bicycle().rules().stream().findFirst().orElseThrow();

    private static Belief belief(String condition, Side side, double support) {
        return new Belief(condition, side, RULE, support, Band.of(support), List.of());
    }

    private static double posttest(Belief belief, Belief... others) {
        return new Rivals(Stream.concat(Stream.of(belief), Stream.of(others)).toList()).posttest(belief);
    }

    @Test
    void without_a_rival_it_is_the_support() {
        assertThat(posttest(belief("a", Side.LEFT, 0.4))).isCloseTo(0.4, within(1e-9));
    }

    @Test
    void two_that_are_as_probable_as_not_by_themselves_leave_each_other_a_third() {
        assertThat(posttest(belief("a", Side.LEFT, 0.5), belief("b", Side.LEFT, 0.5)))
                .isCloseTo(1 / 3d, within(1e-9));
    }

    @Test
    void the_other_side_of_the_same_condition_is_no_rival() {
        assertThat(posttest(belief("a", Side.LEFT, 0.4), belief("a", Side.RIGHT, 0.4)))
                .isCloseTo(0.4, within(1e-9));
    }

    @Test
    void what_is_known_already_is_there_and_takes_nothing_from_others() {
        Belief known = new Belief("b", Side.LEFT, RULE, 1, Band.ESTABLISHED, List.of());
        assertThat(posttest(belief("a", Side.LEFT, 0.4), known)).isCloseTo(0.4, within(1e-9));
        assertThat(posttest(known, belief("a", Side.LEFT, 0.4))).isEqualTo(1);
    }

    @Property(tries = 200)
    void they_are_at_most_one_together_and_none_exceeds_its_support(
            @ForAll @Size(min = 1, max = 8) List<@DoubleRange(min = 0, max = 0.99) Double> supports) {
        List<Belief> beliefs = supports.stream()
                .map(support -> belief("c" + supports.indexOf(support), Side.UNSPECIFIED, support))
                .distinct()
                .toList();
        Rivals rivals = new Rivals(beliefs);
        assertThat(beliefs.stream().mapToDouble(rivals::posttest).sum()).isLessThanOrEqualTo(1);
        assertThat(beliefs).allSatisfy(belief -> assertThat(rivals.posttest(belief))
                .isLessThanOrEqualTo(belief.support() + 1e-12));
    }

    @Property(tries = 200)
    void more_support_never_lowers_it_and_leaves_less_to_a_rival(
            @ForAll @DoubleRange(min = 0, max = 0.98) double support,
            @ForAll @DoubleRange(min = 0, max = 0.01) double more,
            @ForAll @DoubleRange(min = 0, max = 0.99) double other) {
        Belief rival = belief("b", Side.LEFT, other);
        assertThat(posttest(belief("a", Side.LEFT, support + more), rival))
                .isGreaterThanOrEqualTo(posttest(belief("a", Side.LEFT, support), rival));
        assertThat(posttest(rival, belief("a", Side.LEFT, support + more)))
                .isLessThanOrEqualTo(posttest(rival, belief("a", Side.LEFT, support)));
    }
}
