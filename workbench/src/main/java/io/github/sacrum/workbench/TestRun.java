package io.github.sacrum.workbench;

import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.problem.Problem;
import io.github.sacrum.reasoner.Reasoner;
import io.github.sacrum.scenario.Outcome;
import io.github.sacrum.scenario.Scenario;
import io.github.sacrum.scenario.ScenarioFiles;
import io.github.sacrum.scenario.ScenarioRunner;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of running scenarios.
 *
 * @param files how many scenario files there are
 * @param scenarios how many scenarios they hold
 * @param mirrored how many mirror images were added
 * @param passed how many of both passed
 * @param problems what is wrong with rules, data and scenario files
 * @param failed those that failed
 * @param leftOut the files that could not be tested because of the problems of others
 */
record TestRun(
        int files,
        int scenarios,
        int mirrored,
        int passed,
        List<Problem> problems,
        List<Outcome> failed,
        List<String> leftOut) {
    TestRun {
        problems = List.copyOf(problems);
        failed = List.copyOf(failed);
        leftOut = List.copyOf(leftOut);
    }

    /** A run that cannot begin. */
    static TestRun refused(List<Problem> problems) {
        return new TestRun(0, 0, 0, 0, problems, List.of(), List.of());
    }

    /** Runs scenarios, with their mirror images if wanted, on all processors. */
    static TestRun of(Soundness sound, KnowledgePack pack, ScenarioSet set, boolean mirror) {
        List<Scenario> all = mirror ? ScenarioFiles.mirrored(set.scenarios()) : set.scenarios();
        ScenarioRunner runner = new ScenarioRunner(Reasoner.of(pack));
        List<Outcome> failed = all.parallelStream()
                .map(scenario -> outcome(runner, scenario))
                .filter(outcome -> !outcome.passed())
                .toList();
        List<Problem> problems = new ArrayList<>(sound.problems());
        problems.addAll(set.problems());
        List<String> leftOut = new ArrayList<>(sound.leftOut().stream().sorted().toList());
        leftOut.addAll(set.leftOut());
        return new TestRun(
                set.files(),
                set.scenarios().size(),
                all.size() - set.scenarios().size(),
                all.size() - failed.size(),
                problems,
                failed,
                leftOut);
    }

    /** A condition of a rule that throws is a failure like another; scenarios are of nobody, so its message may be shown. */
    private static Outcome outcome(ScenarioRunner runner, Scenario scenario) {
        try {
            return runner.run(scenario);
        } catch (RuntimeException | LinkageError e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            return new Outcome(scenario, List.of("The rules failed: " + reason), null, List.of());
        }
    }

    boolean allWell() {
        return problems.isEmpty() && failed.isEmpty();
    }
}
