package io.github.sacrum.scenario;

import io.github.sacrum.check.RulePack;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.live.PackCompiler;
import io.github.sacrum.reasoner.Reasoner;
import java.nio.file.Path;
import java.util.List;

/** The pack about knees that tests of scenarios run on. */
public final class Knee {
    /** Where its sources stand. */
    public static final Path DIRECTORY = Path.of("src/test/resources/io/github/sacrum/scenario/knee");

    private static final RulePack SOURCES = RulePack.read(DIRECTORY);
    private static final Reasoner REASONER = Reasoner.of(new PackCompiler().compile(SOURCES));

    private Knee() {}

    /** Its sources. */
    public static RulePack sources() {
        return SOURCES;
    }

    /** A reasoner by its rules. */
    public static Reasoner reasoner() {
        return REASONER;
    }

    /** The pack. */
    public static KnowledgePack pack() {
        return REASONER.pack();
    }

    /** Reads scenarios from the text of a file. */
    public static List<Scenario> scenarios(String text) {
        return ScenarioFiles.parse("test.cases.yaml", text, pack());
    }

    /** Runs the only scenario of a text. */
    static Outcome run(String given, String expect) {
        return new ScenarioRunner(REASONER)
                .run(scenarios("scenarios: [{name: test, given: " + given + ", expect: " + expect + "}]")
                        .get(0));
    }
}
