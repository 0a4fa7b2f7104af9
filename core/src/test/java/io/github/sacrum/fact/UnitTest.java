package io.github.sacrum.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Units convert within their dimension and not beyond it. */
class UnitTest {
    @Test
    void known_values_convert() {
        assertThat(Unit.FAHRENHEIT.convert(98.6, Unit.CELSIUS)).isCloseTo(37, within(1e-9));
        assertThat(Unit.CELSIUS.convert(37, Unit.FAHRENHEIT)).isCloseTo(98.6, within(1e-9));
        assertThat(Unit.MILLIGRAM_PER_DECILITRE.convert(1.8, Unit.MILLIGRAM_PER_LITRE))
                .isCloseTo(18, within(1e-9));
        assertThat(Unit.WEEK.convert(2, Unit.DAY)).isCloseTo(14, within(1e-9));
        assertThat(Unit.YEAR.convert(1, Unit.MONTH)).isCloseTo(12, within(1e-9));
    }

    @Property
    void converting_there_and_back_changes_nothing(
            @ForAll("alike") List<Unit> units, @ForAll @DoubleRange(min = -1e4, max = 1e4) double value) {
        double there = units.get(0).convert(value, units.get(1));
        assertThat(units.get(1).convert(there, units.get(0))).isCloseTo(value, within(1e-6));
    }

    @Provide
    Arbitrary<List<Unit>> alike() {
        return Arbitraries.of(Unit.values()).flatMap(unit -> Arbitraries.of(
                        Arrays.stream(Unit.values()).filter(unit::convertsTo).toList())
                .map(other -> List.of(unit, other)));
    }

    @Property
    void every_unit_is_found_by_its_symbol(@ForAll Unit unit) {
        assertThat(Unit.ofSymbol(unit.symbol())).contains(unit);
    }

    @Test
    void a_plural_is_understood_and_a_gram_is_no_billion() {
        assertThat(Unit.ofSymbol("weeks")).contains(Unit.WEEK);
        assertThat(Unit.ofSymbol("g/L")).contains(Unit.GRAM_PER_LITRE);
        assertThat(Unit.ofSymbol("G/L")).contains(Unit.GIGA_PER_LITRE);
        assertThat(Unit.ofSymbol("parsec")).isEmpty();
    }

    @Test
    void another_dimension_is_refused() {
        assertThatThrownBy(() -> Unit.DEGREE.convert(1, Unit.MILLIMETRE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("deg cannot be converted to mm.");
    }
}
