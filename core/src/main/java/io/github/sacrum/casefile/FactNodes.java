package io.github.sacrum.casefile;

import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.internal.Problems;
import io.github.sacrum.internal.Require;
import io.github.sacrum.internal.YamlNode;
import io.github.sacrum.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads people and facts, as they stand in case files, out of other documents. Not thread-safe. */
public final class FactNodes {
    private final PatientReading patients;
    private final FactReading facts;

    /**
     * Makes a reader.
     *
     * @param vocabulary the terms that facts may have
     * @param problems told of everything that is wrong
     */
    public FactNodes(Vocabulary vocabulary, Problems problems) {
        Require.nonNull(vocabulary, "vocabulary");
        Require.nonNull(problems, "problems");
        patients = new PatientReading(vocabulary, problems);
        facts = new FactReading(vocabulary, problems);
    }

    /**
     * Reads a person.
     *
     * @param node the person, as the field {@code patient} of a case file has it
     * @return the person; where something is wrong, which is noted, without it
     */
    public Patient patient(YamlNode node) {
        return patients.read(node);
    }

    /**
     * Reads a fact.
     *
     * @param node the fact, as the list {@code facts} of a case file has it
     * @return the fact, or null if it cannot be put together, which is noted
     */
    public @Nullable Fact fact(YamlNode node) {
        return facts.read(node);
    }
}
