package io.github.sacrum.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.vocabulary.Origin;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far specific conditions explain a complaint away. */
class ResidualTest {
    @Test
    void shares_are_read_by_origin() {
        assertThat(Residual.parse("spine 1, hip 0.66, serious 0.9"))
                .contains(new Residual(Map.of(Origin.SPINE, 1d, Origin.HIP, 0.66), 0.9));
    }

    @Test
    void an_origin_that_is_left_out_explains_nothing() {
        assertThat(Residual.parse("spine 1")).contains(new Residual(Map.of(Origin.SPINE, 1d), 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true",
                "spine",
                "spine 1.2",
                "spine -1",
                "knee 1",
                "spine 1, spine 1",
                "serious 1, serious 1",
                "spine 1 2",
                ""
            })
    void another_form_is_refused(String text) {
        assertThat(Residual.parse(text)).isEmpty();
    }
}
