package io.github.sacrum.reasoner;

import io.github.sacrum.fact.Condition;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.History;
import io.github.sacrum.fact.Side;
import io.github.sacrum.fact.Symptom;
import io.github.sacrum.fact.Unit;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Facts about bicycles, for properties. */
public class BicycleCases extends DomainContextBase {
    /** Any fact that the pack about bicycles allows. */
    @Provide
    public Arbitrary<Fact> fact() {
        Arbitrary<Side> sides = Arbitraries.of(Side.LEFT, Side.RIGHT, Side.BILATERAL, Side.UNSPECIFIED);
        Arbitrary<Boolean> presence = Arbitraries.of(true, false);
        Arbitrary<Fact> signs = Combinators.combine(
                        Arbitraries.of("brake-pad-thin", "brake-lever-travel-long", "rim-hot"), sides, presence)
                .as((code, side, present) -> new Finding(code, side, present, null));
        Arbitrary<Fact> measured = Combinators.combine(Arbitraries.integers().between(0, 20), sides)
                .as((value, side) -> Finding.measured("pad-thickness", value, Unit.MILLIMETRE)
                        .on(side));
        Arbitrary<Fact> squeaks = Combinators.combine(
                        Arbitraries.of("squeak", "brake-squeak"),
                        sides,
                        presence,
                        Arbitraries.integers().between(0, 10))
                .as((code, side, present, severity) -> (present ? Symptom.present(code) : Symptom.absent(code))
                        .on(side)
                        .severity(severity)
                        .build());
        Arbitrary<Fact> others = Arbitraries.of(Stream.<Fact>of(
                        Symptom.present("wobble").on(Side.MIDLINE).build(),
                        Symptom.present("wobble").left().build(),
                        Symptom.present("no-braking-at-all").build(),
                        Symptom.absent("no-braking-at-all").build(),
                        Symptom.present("squeak")
                                .right()
                                .aggravatedBy("steep-descending")
                                .build(),
                        History.present("fell-over"),
                        History.absent("fell-over"),
                        Finding.present("rusty"),
                        Condition.known("rubber-allergy"),
                        Condition.known("worn-brake").on(Side.RIGHT))
                .toList());
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, signs),
                net.jqwik.api.Tuple.of(2, measured),
                net.jqwik.api.Tuple.of(3, squeaks),
                net.jqwik.api.Tuple.of(3, others));
    }

    /** A handful of facts. */
    @Provide
    public Arbitrary<List<Fact>> facts() {
        return fact().list().ofMinSize(1).ofMaxSize(12);
    }
}
