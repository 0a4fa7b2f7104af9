package io.github.sacrum.scenario;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.sacrum.reasoner.Reasoner;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;

/** Scenario files as dynamic tests of JUnit, for the ordinary build of a rules module. */
public final class ScenarioTests {
    private ScenarioTests() {}

    /**
     * Makes a test of each scenario, and of its mirror image.
     *
     * @param directory where the scenario files stand, in any folder below
     * @param reasoner reasons by the rules under test
     * @return a container for each file
     */
    public static Stream<DynamicNode> of(Path directory, Reasoner reasoner) {
        ScenarioRunner runner = new ScenarioRunner(reasoner);
        return ScenarioFiles.in(directory).stream()
                .map(file -> dynamicContainer(
                        directory.relativize(file).toString(),
                        file.toUri(),
                        tests(ScenarioFiles.read(directory, file, reasoner.pack()), runner)));
    }

    private static Stream<DynamicNode> tests(List<Scenario> scenarios, ScenarioRunner runner) {
        return ScenarioFiles.mirrored(scenarios).stream()
                .map(scenario -> dynamicTest(scenario.name(), () -> {
                    Outcome outcome = runner.run(scenario);
                    if (!outcome.passed()) {
                        throw new AssertionError(outcome.report());
                    }
                }));
    }
}
