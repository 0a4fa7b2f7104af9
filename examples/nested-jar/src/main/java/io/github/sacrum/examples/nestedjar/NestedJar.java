package io.github.sacrum.examples.nestedjar;

import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Sex;
import io.github.sacrum.fact.Side;
import io.github.sacrum.fact.Symptom;
import io.github.sacrum.fact.Unit;
import io.github.sacrum.hipback.HipBack;
import io.github.sacrum.reasoner.Reasoner;
import java.util.List;

/** A host whose class loader reads jars inside a jar; Sacrum needs nothing special there. */
public final class NestedJar {
    private NestedJar() {}

    /**
     * Prints the assessment of a person with a stiff hip.
     *
     * @param args none
     */
    public static void main(String... args) {
        Reasoner reasoner = Reasoner.of(HipBack.pack());
        System.out.print(reasoner.assess(
                        Patient.of(71, Sex.MALE),
                        List.of(
                                Symptom.present("groin-pain").right().build(),
                                Finding.measured("hip-internal-rotation", 10, Unit.DEGREE)
                                        .on(Side.RIGHT)))
                .toText());
    }
}
