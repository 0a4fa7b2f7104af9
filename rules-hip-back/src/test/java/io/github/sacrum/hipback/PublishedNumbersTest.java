package io.github.sacrum.hipback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.sacrum.knowledge.Grade;
import io.github.sacrum.knowledge.RuleInfo;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The two constants of the post-test probability, which docs/belief.md draws from the published numbers of this pack. */
class PublishedNumbersTest {
    private static Stream<RuleInfo> published() {
        return HipBack.pack().rules().stream().filter(rule -> rule.grade() != Grade.D);
    }

    private static double logit(double probability) {
        return Math.log(probability / (1 - probability));
    }

    @Test
    void pretest_values_of_one_condition_differ_between_settings_by_1_64_in_log_odds() {
        Map<String, List<RuleInfo>> settings =
                published().filter(rule -> rule.pretest() != null).collect(Collectors.groupingBy(RuleInfo::target));
        double squares = 0;
        int degrees = 0;
        for (List<RuleInfo> of : settings.values()) {
            double[] values = distinct(of).stream()
                    .mapToDouble(PublishedNumbersTest::logit)
                    .toArray();
            double mean = Arrays.stream(values).average().orElseThrow();
            for (double value : values) {
                squares += (value - mean) * (value - mean);
            }
            degrees += values.length - 1;
        }
        assertThat(degrees).isGreaterThan(100);
        assertThat(Math.sqrt(squares / degrees)).isCloseTo(1.64, within(0.15));
    }

    /** One value of one source counts once, however many rules open by it. */
    private static Collection<Double> distinct(List<RuleInfo> rules) {
        return rules.stream()
                .collect(Collectors.toMap(
                        rule -> rule.pretest() + " " + rule.annotation("source"),
                        rule -> Objects.requireNonNull(rule.pretest(), "pretest"),
                        (one, same) -> one))
                .values();
    }

    @Test
    void half_of_the_published_ratios_of_single_signs_exceed_2_8() {
        double[] ratios = published()
                .filter(rule -> rule.ratio() != null && !rule.combined())
                .filter(rule -> !Objects.requireNonNull(rule.ratio(), "ratio").settles())
                .mapToDouble(
                        rule -> Objects.requireNonNull(rule.ratio(), "ratio").of(true))
                .filter(ratio -> ratio > 1)
                .sorted()
                .toArray();
        assertThat(ratios).hasSizeGreaterThan(100);
        assertThat(ratios[ratios.length / 2]).isCloseTo(2.8, within(0.2));
    }
}
