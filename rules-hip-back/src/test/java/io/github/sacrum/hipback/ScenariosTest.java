package io.github.sacrum.hipback;

import io.github.sacrum.reasoner.Reasoner;
import io.github.sacrum.scenario.ScenarioTests;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every scenario beside the rules, and its mirror image. */
@Execution(ExecutionMode.CONCURRENT)
class ScenariosTest {
    @TestFactory
    Stream<DynamicNode> rules_do_what_their_scenarios_say() {
        return ScenarioTests.of(Path.of("src/main/resources"), Reasoner.of(HipBack.pack()));
    }
}
