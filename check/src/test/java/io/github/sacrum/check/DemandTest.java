package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.check.source.SourceReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two conditions on a field are set against each other: whether both can hold, and whether one follows. */
class DemandTest {
    private static final String RULE = """
            package p;
            rule "r" when Symptom( %s ) then end
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "days < 3; days > 5; true",
                "days <= 3; days >= 3; false",
                "severity > 3; severity < 4; true",
                "severity > 3; severity < 5; false",
                "days == null; days > 3; true",
                "days == null; days == null; false",
                "days != null; days == null; true",
                "days != null; days > 3; false",
                "code == 'a'; code == 'b'; true",
                "code == 'a'; code != 'a'; true",
                "code == 'a'; code != 'b'; false",
                "present; !present; true",
                "present == false; present; true",
                "quality contains 'x'; quality not contains 'x'; true",
                "quality contains 'x'; quality contains 'y'; false",
                "side == Side.LEFT; side == Side.RIGHT; true",
                "side == $side; side == Side.RIGHT; false",
                "days > 3; days > 5; false"
            })
    void one_may_exclude_the_other(String one, String other, boolean excluded) {
        assertThat(only(one).meets(only(other))).isNotEqualTo(excluded);
        assertThat(only(other).meets(only(one))).isNotEqualTo(excluded);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "days < 3; days < 5; true",
                "days < 5; days < 3; false",
                "days == 4; days <= 4; true",
                "severity > 3; severity >= 4; true",
                "days > 3; days != null; true",
                "code == 'a'; code != 'b'; true",
                "code != 'b'; code == 'a'; false",
                "present, days > 3; present; true",
                "present; present, days > 3; false",
                "side == $side; side == $side; true",
                "side == $side; side == $other; false"
            })
    void one_may_follow_from_the_other(String stricter, String looser, boolean follows) {
        assertThat(only(stricter).implies(only(looser))).isEqualTo(follows);
    }

    private static Alternative only(String conditions) {
        List<Alternative> alternatives = Alternative.of(
                SourceReader.read("f", "f", RULE.formatted(conditions.replace('\'', '"')))
                        .rules()
                        .get(0)
                        .patterns()
                        .get(0),
                PatternType.SYMPTOM);
        assertThat(alternatives).hasSize(1);
        return alternatives.get(0);
    }
}
