package io.github.sacrum.reasoner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Side;
import io.github.sacrum.fact.Symptom;
import io.github.sacrum.inference.Band;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.reasoner.Belief.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The post-test probability of a condition is what its rivals and what it leaves unexplained make of its evidence. */
class RivalsTest {
    private static final KnowledgePack PACK = TestPacks.bicycle();
    private static final AccountedSigns ACCOUNTED = new AccountedSigns(PACK);
    private static final List<String> CONDITIONS = List.of("worn-brake", "bent-frame", "brake-failure");

    private static RuleInfo rule(String id) {
        return PACK.rule(id).orElseThrow();
    }

    private static Belief belief(String condition, Side side, double pretest, Weight... weights) {
        RuleInfo opener = opener(pretest);
        double support = Weighing.support(pretest, List.of(weights));
        return new Belief(condition, side, opener, support, Band.of(support), List.of(weights));
    }

    private static RuleInfo opener(double pretest) {
        RuleInfo rule = rule("BRK-01");
        return new RuleInfo(
                rule.id(),
                rule.name(),
                rule.kind(),
                rule.target(),
                rule.sources(),
                rule.grade(),
                rule.limits(),
                pretest,
                null,
                null,
                false,
                null,
                rule.annotations(),
                null,
                rule.terms(),
                rule.needs());
    }

    private static double posttest(List<Fact> told, Belief belief, Belief... others) {
        List<Belief> all = new ArrayList<>(List.of(others));
        all.add(belief);
        return new Rivals(all, new Unexplained(ACCOUNTED, told, all), PACK.vocabulary()).posttest(belief);
    }

    private static double posttest(Belief belief, Belief... others) {
        return posttest(List.of(), belief, others);
    }

    @Test
    void even_odds_without_a_rival_stay_even() {
        assertThat(posttest(belief("worn-brake", Side.LEFT, 0.5))).isCloseTo(0.5, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.01, 0.1, 0.3, 0.7, 0.9})
    void a_pretest_probability_is_the_mean_over_settings_that_differ_as_the_published_ones_do(double pretest) {
        double logit = Math.log(pretest / (1 - pretest));
        double between = 1.64;
        double sum = 0;
        double mass = 0;
        for (double z = -6; z <= 6; z += 0.001) {
            double density = Math.exp(-z * z / 2);
            sum += density / (1 + Math.exp(-(logit + between * z)));
            mass += density;
        }
        double odds = Math.pow(pretest / (1 - pretest), Rivals.PRETEST_POWER);
        assertThat(odds / (1 + odds)).isCloseTo(sum / mass, within(0.02));
    }

    @Test
    void opinion_counts_as_half_of_the_published_signs_do_and_what_is_published_as_published() {
        Weight opinion = new Weight(rule("BRK-03"), true, 2, true);
        Weight published = new Weight(rule("BRK-02"), true, 6, true);
        assertThat(odds(posttest(belief("worn-brake", Side.LEFT, 0.5, opinion))))
                .isCloseTo(2.83, within(0.01));
        assertThat(odds(posttest(belief("worn-brake", Side.LEFT, 0.5, published))))
                .isCloseTo(6, within(1e-9));
    }

    private static double odds(double probability) {
        return probability / (1 - probability);
    }

    @Test
    void two_that_are_as_probable_as_not_by_themselves_leave_each_other_a_third() {
        assertThat(posttest(belief("worn-brake", Side.LEFT, 0.5), belief("bent-frame", Side.LEFT, 0.5)))
                .isCloseTo(1 / 3d, within(1e-9));
    }

    @Test
    void the_other_side_of_the_same_condition_is_no_rival() {
        assertThat(posttest(belief("worn-brake", Side.LEFT, 0.5), belief("worn-brake", Side.RIGHT, 0.5)))
                .isCloseTo(0.5, within(1e-9));
    }

    @Test
    void what_is_known_already_is_there_and_takes_nothing_from_others() {
        Belief known = new Belief("bent-frame", Side.LEFT, opener(0.1), 1, Band.ESTABLISHED, List.of());
        assertThat(posttest(belief("worn-brake", Side.LEFT, 0.5), known)).isCloseTo(0.5, within(1e-9));
        assertThat(posttest(known, belief("worn-brake", Side.LEFT, 0.5))).isEqualTo(1);
    }

    @Test
    void each_sign_left_unexplained_counts_as_the_absence_of_a_common_one() {
        List<Fact> wobble = List.of(Symptom.present("wobble").build());
        Belief worn = belief("worn-brake", Side.LEFT, 0.5);
        Belief bent = belief("bent-frame", Side.UNSPECIFIED, 0.5);
        assertThat(posttest(wobble, worn, bent)).isCloseTo(0.586 / 2.586, within(1e-3));
        assertThat(posttest(wobble, bent, worn)).isCloseTo(1 / 2.586, within(1e-3));
    }

    @Property(tries = 200)
    void they_are_at_most_one_together(
            @ForAll @Size(min = 1, max = 8) List<@DoubleRange(min = 0.01, max = 0.99) Double> pretests) {
        List<Belief> beliefs = pretests.stream()
                .map(pretest -> belief("worn-brake", Side.UNSPECIFIED, pretest))
                .toList();
        List<Belief> rivals = IntStream.range(0, beliefs.size())
                .mapToObj(i -> new Belief(
                        CONDITIONS.get(i % CONDITIONS.size()),
                        i < CONDITIONS.size() ? Side.LEFT : Side.RIGHT,
                        beliefs.get(i).pretest(),
                        beliefs.get(i).support(),
                        beliefs.get(i).band(),
                        List.of()))
                .toList();
        Rivals weighed = new Rivals(rivals, new Unexplained(ACCOUNTED, List.of(), rivals), PACK.vocabulary());
        double sum = CONDITIONS.stream()
                .mapToDouble(condition -> rivals.stream()
                        .filter(belief -> belief.condition().equals(condition))
                        .mapToDouble(weighed::posttest)
                        .max()
                        .orElse(0))
                .sum();
        assertThat(sum).isLessThanOrEqualTo(1 + 1e-9);
    }

    @Property(tries = 200)
    void more_for_a_condition_never_lowers_it_and_leaves_less_to_a_rival(
            @ForAll @DoubleRange(min = 0.01, max = 0.98) double pretest,
            @ForAll @DoubleRange(min = 0, max = 0.01) double more,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double other) {
        Belief rival = belief("bent-frame", Side.LEFT, other);
        Belief less = belief("worn-brake", Side.LEFT, pretest);
        Belief raised = belief("worn-brake", Side.LEFT, pretest + more);
        assertThat(posttest(raised, rival)).isGreaterThanOrEqualTo(posttest(less, rival));
        assertThat(posttest(rival, raised)).isLessThanOrEqualTo(posttest(rival, less));
    }
}
