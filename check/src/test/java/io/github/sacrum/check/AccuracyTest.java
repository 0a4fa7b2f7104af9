package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ratios follow from sensitivity and specificity, as far as these are written. */
class AccuracyTest {
    @ParameterizedTest
    @CsvSource({
        "0.80, 0.81, 4.2, true, true",
        "0.80, 0.81, 0.25, false, true",
        "0.80, 0.81, 4.5, true, false",
        "0.8125, 0.9333, 12.2, true, true",
        "0.8125, 0.9333, 12.3, true, false",
        "0.94, 0.08, 0.83, false, true",
        "1.00, 0.67, 3.03, true, true",
        "0.50, 1.00, 25, true, false",
        "0.50, 1.00, 200, true, true"
    })
    void a_published_ratio_agrees_within_rounding(
            String sensitivity, String specificity, String ratio, boolean present, boolean agrees) {
        Range share = new Range(0, true, 1, true);
        Accuracy accuracy = new Accuracy(
                Accuracy.written(sensitivity).within(share),
                Accuracy.written(specificity).within(share));
        assertThat(accuracy.ratio(present).within(Accuracy.written(ratio)).isEmpty())
                .isNotEqualTo(agrees);
    }

    @ParameterizedTest
    @CsvSource({"0.80, true", "1.00, true", "80, false", "1, false", "1.2, false", "-0.5, false", "0, false"})
    void a_share_is_written_from_0_to_1_with_its_digits(String written, boolean share) {
        assertThat(Accuracy.isShare(written)).isEqualTo(share);
    }
}
