package io.github.sacrum.scenario;

import io.github.sacrum.reasoner.Inspection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a scenario. Immutable; {@code toString} shows no patient value.
 *
 * @param scenario the scenario
 * @param failures what was expected and did not come, a sentence each; empty if it passed
 * @param inspection what held, or null if the rules did not come to an end
 * @param explanation what the rules concluded, in lines, to stand beside what was expected
 */
public record Outcome(
        Scenario scenario, List<String> failures, @Nullable Inspection inspection, List<String> explanation) {
    /** Copies the lists. */
    public Outcome {
        failures = List.copyOf(failures);
        explanation = List.copyOf(explanation);
    }

    /**
     * Tells whether everything came as expected.
     *
     * @return whether there is no failure
     */
    public boolean passed() {
        return failures.isEmpty();
    }

    /**
     * Prints a failure for its author: what failed, then what was expected beside what the rules concluded. It tells
     * what was concluded of the person, so it is not for logs.
     *
     * @return some lines
     */
    public String report() {
        return SideBySide.of(this);
    }

    @Override
    public String toString() {
        return scenario + (passed() ? ": passed" : ": " + failures.size() + " failures");
    }
}
