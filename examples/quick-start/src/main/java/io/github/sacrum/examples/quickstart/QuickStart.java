package io.github.sacrum.examples.quickstart;

import io.github.sacrum.assessment.Assessment;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Sex;
import io.github.sacrum.fact.Side;
import io.github.sacrum.fact.Symptom;
import io.github.sacrum.fact.Unit;
import io.github.sacrum.hipback.HipBack;
import io.github.sacrum.reasoner.Reasoner;
import java.util.List;

/** The least that a host application does: build a reasoner, assert facts, print the assessment. */
public final class QuickStart {
    private QuickStart() {}

    /**
     * Prints the assessment of a person whose left hip and low back hurt.
     *
     * @param args none
     */
    public static void main(String... args) {
        Reasoner reasoner = Reasoner.of(HipBack.pack()); // once; share it between threads

        Patient patient = Patient.of(62, Sex.FEMALE).withBodyMassIndex(31);
        List<Fact> facts = List.of(
                Symptom.present("groin-pain")
                        .left()
                        .severity(6)
                        .lasting(8, Unit.MONTH)
                        .build(),
                Symptom.present("low-back-pain").build(),
                Symptom.absent("saddle-numbness").build(),
                Finding.measured("hip-internal-rotation", 12, Unit.DEGREE).on(Side.LEFT));
        Assessment assessment = reasoner.assess(patient, facts);

        System.out.print(assessment.toText()); // or toJson(), or the records themselves
    }
}
