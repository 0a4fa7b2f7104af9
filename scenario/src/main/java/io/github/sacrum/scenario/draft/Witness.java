package io.github.sacrum.scenario.draft;

import io.github.sacrum.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is given of a person so that a rule fires, or does not, as scenario files write it.
 *
 * @param patient the person; empty if nothing is given
 * @param facts the facts, each a flow mapping
 * @param codes the code of each fact, in the same order
 */
record Witness(String patient, Set<String> facts, List<String> codes) {
    static Witness of(Sketch patient, Iterable<Sketch> sketches, Vocabulary vocabulary) {
        Set<String> facts = new LinkedHashSet<>();
        List<String> codes = new ArrayList<>();
        for (Sketch sketch : sketches) {
            if (facts.add(sketch.written(vocabulary))) {
                codes.add(sketch.code);
            }
        }
        return new Witness(patient.isEmpty() ? "" : patient.written(vocabulary), facts, codes);
    }
}
