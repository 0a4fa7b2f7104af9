package io.github.sacrum.scenario;

import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Patient;
import java.util.List;

/**
 * What is given of a person, and what the rules must do with it. Immutable; {@code toString} shows no patient value.
 *
 * @param name the sentence that names it; a variant's after that of its scenario
 * @param file the file it stands in, as messages name it
 * @param line the line, from one
 * @param patient the person
 * @param facts what is known, at least one fact
 * @param expectation what the rules must and must not do
 */
public record Scenario(String name, String file, int line, Patient patient, List<Fact> facts, Expectation expectation) {
    /** Copies the list. */
    public Scenario {
        facts = List.copyOf(facts);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + name;
    }
}
