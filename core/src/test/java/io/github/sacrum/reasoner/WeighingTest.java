package io.github.sacrum.reasoner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.knowledge.Grade;
import io.github.sacrum.knowledge.LikelihoodRatio;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.knowledge.RuleKind;
import io.github.sacrum.reasoner.Weighing.Voice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How likelihood ratios combine. */
class WeighingTest {
    private static Voice voice(String id, double ratio, @Nullable String group, boolean combined) {
        return voice(id, ratio, group, combined, Grade.A);
    }

    private static Voice voice(String id, double ratio, @Nullable String group, boolean combined, Grade grade) {
        RuleInfo rule = new RuleInfo(
                id,
                "Sign " + id,
                RuleKind.EVIDENCE,
                "c",
                List.of(),
                grade,
                "none",
                null,
                new LikelihoodRatio(ratio, null),
                group,
                combined,
                null,
                Map.of(),
                null,
                Set.of(),
                List.of());
        return new Voice(rule, true);
    }

    private static double support(List<Voice> voices) {
        return Weighing.support(0.5, Weighing.weigh(voices));
    }

    @Test
    void independent_signs_multiply() {
        assertThat(support(List.of(voice("A", 2, null, false), voice("B", 3, null, false))))
                .isEqualTo(6 / 7d);
    }

    @Test
    void of_a_group_the_strongest_for_and_the_strongest_against_count() {
        assertThat(support(List.of(
                        voice("A", 2, "g", false),
                        voice("B", 4, "g", false),
                        voice("C", 0.5, "g", false),
                        voice("D", 0.8, "g", false))))
                .isEqualTo(2 / 3d);
    }

    @Test
    void a_positive_combined_estimate_silences_the_single_signs_against() {
        assertThat(support(List.of(voice("A", 3, "g", true), voice("B", 0.2, "g", false))))
                .isEqualTo(0.75);
    }

    @Test
    void a_negative_combined_estimate_silences_the_single_signs_for() {
        assertThat(support(List.of(voice("A", 0.25, "g", true), voice("B", 3, "g", false))))
                .isEqualTo(0.2);
    }

    @Test
    void a_single_ratio_and_the_product_are_capped() {
        assertThat(support(List.of(voice("A", 1000, null, false)))).isEqualTo(25 / 26d);
        assertThat(support(
                        List.of(voice("A", 20, null, false), voice("B", 20, null, false), voice("C", 20, null, false))))
                .isEqualTo(100 / 101d);
    }

    @Test
    void opinions_together_weigh_no_more_than_one_published_sign_may() {
        List<Voice> opinions = IntStream.range(0, 6)
                .mapToObj(sign -> voice("D" + sign, 2, null, false, Grade.D))
                .toList();
        assertThat(support(opinions)).isEqualTo(25 / 26d);
        assertThat(support(Stream.concat(opinions.stream(), Stream.of(voice("A", 2, null, false)))
                        .toList()))
                .isEqualTo(50 / 51d);
    }

    @Test
    void a_reference_standard_settles_whatever_speaks_against_it() {
        Voice standard = voice("S", Double.POSITIVE_INFINITY, "g", false);
        List<Voice> against = List.of(standard, voice("B", 0.05, "g", true), voice("C", 0.05, null, false));
        assertThat(support(against)).isEqualTo(0.95);
        assertThat(Weighing.weigh(against))
                .filteredOn(weight -> weight.rule().id().equals("S"))
                .singleElement()
                .satisfies(weight -> assertThat(weight.counted()).isTrue());
    }

    @Test
    void a_reference_standard_that_is_negative_settles_nothing() {
        Voice negative =
                new Voice(voice("S", Double.POSITIVE_INFINITY, null, false).rule(), false);
        assertThat(support(List.of(negative))).isEqualTo(0.5);
    }

    @Property
    void a_further_sign_in_favour_never_lowers_the_support(
            @ForAll @Size(max = 6) List<@DoubleRange(min = 0.05, max = 20) Double> ratios,
            @ForAll @IntRange(max = 63) int combined,
            @ForAll @DoubleRange(min = 1, max = 20) double further,
            @ForAll boolean furtherCombined) {
        List<Voice> voices = new ArrayList<>();
        for (int index = 0; index < ratios.size(); index++) {
            voices.add(voice("R" + index, ratios.get(index), "g", (combined >> index & 1) == 1));
        }
        double before = support(voices);
        voices.add(voice("X", further, "g", furtherCombined));
        assertThat(support(voices)).isGreaterThanOrEqualTo(before - 1e-12);
    }
}
