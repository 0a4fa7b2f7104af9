package io.github.sacrum.workbench;

import io.github.sacrum.problem.Problem;
import io.github.sacrum.reasoner.Reasoner;
import io.github.sacrum.scenario.Outcome;
import io.github.sacrum.scenario.Scenario;
import io.github.sacrum.scenario.ScenarioFiles;
import io.github.sacrum.scenario.ScenarioRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

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
    static TestRun of(Reasoner reasoner, ScenarioSet set, boolean mirror) {
        return of(reasoner, set, mirror, () -> false);
    }

    /** Runs scenarios until nobody wants to know any more; what comes of a run that was left off means nothing. */
    static TestRun of(Reasoner reasoner, ScenarioSet set, boolean mirror, BooleanSupplier leftOff) {
        List<Scenario> all = mirror ? ScenarioFiles.mirrored(set.scenarios()) : set.scenarios();
        ScenarioRunner runner = new ScenarioRunner(reasoner);
        List<Outcome> failed = all.parallelStream()
                .filter(scenario -> !leftOff.getAsBoolean())
                .map(scenario -> outcome(runner, scenario))
                .filter(outcome -> !outcome.passed())
                .toList();
        return new TestRun(
                set.files(),
                set.scenarios().size(),
                all.size() - set.scenarios().size(),
                all.size() - failed.size(),
                set.problems(),
                failed,
                set.leftOut());
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

    /** This with what is wrong with the rules and data that it was run by. */
    TestRun by(Soundness sound) {
        List<Problem> all = new ArrayList<>(sound.problems());
        all.addAll(problems);
        List<String> out = new ArrayList<>(sound.leftOut().stream().sorted().toList());
        out.addAll(leftOut);
        return new TestRun(files, scenarios, mirrored, passed, all, failed, out);
    }

    boolean allWell() {
        return problems.isEmpty() && failed.isEmpty();
    }
}
