package io.github.sacrum.scenario.coverage;

import io.github.sacrum.check.RulePack;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.problem.InvalidCaseException;
import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.scenario.mutation.Study;
import io.github.sacrum.scenario.mutation.StudyResult;
import io.github.sacrum.scenario.mutation.StudySettings;
import java.nio.file.Path;
import java.util.List;

/**
 * How well the rules of a pack must be tested for a build to succeed. What each rule must have is required beside the
 * shares: see {@link Requirement}. Immutable.
 *
 * @param rules the share of the rules that scenarios must fire
 * @param constraints the share of the constraints that scenarios must show both ways
 * @param mutants the share of the mutants that scenarios must kill
 */
public record Gates(double rules, double constraints, double mutants) {
    /** Every rule, 95 of a hundred constraints, 85 of a hundred mutants. */
    public static final Gates USUAL = new Gates(1, 0.95, 0.85);

    /**
     * Studies a pack and fails if it is not tested well enough; for a test of a rules module.
     *
     * @param directory where the pack's sources are
     * @param pack what they compile to
     * @param cache the file that keeps results from one build to the next
     * @return what was found out
     * @throws AssertionError if the gates do not hold; it lists what is missing
     * @throws InvalidKnowledgeException if the list of accepted mutants is wrong or no longer true
     * @throws InvalidCaseException if a scenario file is wrong
     */
    public StudyResult check(Path directory, KnowledgePack pack, Path cache) {
        StudyResult result = new Study(RulePack.read(directory), pack).run(StudySettings.PLAIN.cachedIn(cache));
        List<String> failures = failures(result);
        if (!failures.isEmpty()) {
            throw new AssertionError(String.join("\n", failures));
        }
        return result;
    }

    /**
     * Compares a study with the gates.
     *
     * @param result what was found out
     * @return what is missing, a line each: first the gates that do not hold, then where to do something about it
     */
    public List<String> failures(StudyResult result) {
        return new GateFailures(this, result).lines();
    }
}
