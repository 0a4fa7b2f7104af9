package io.github.sacrum.workbench;

import io.github.sacrum.hipback.HipBack;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.live.PackCompiler;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Tests a pack again and again; only rules that changed since the last time are compiled. For one thread. */
final class PackTester {
    private final PackHome home;
    private final TestChoice choice;
    private final boolean mirror;
    private final PackCompiler compiler;
    private KnowledgePack lastGood = HipBack.pack();

    PackTester(PackHome home, TestChoice choice, boolean mirror) {
        this.home = home;
        this.choice = choice;
        this.mirror = mirror;
        compiler = PackCompiler.startingFrom(lastGood);
    }

    /** Reads, compiles and runs; the exception says which words of the choice are wrong. */
    TestRun run() {
        Soundness sound = Soundness.of(home, compiler);
        KnowledgePack pack = sound.pack();
        if (pack == null) {
            return TestRun.refused(sound.problems());
        }
        Set<String> missing = sound.missing(lastGood);
        if (sound.leftOut().isEmpty()) {
            lastGood = pack;
        }
        List<String> faults = choice.faults(pack, missing);
        if (!faults.isEmpty()) {
            throw new WrongChoiceException(faults);
        }
        ScenarioSet read = ScenarioSet.read(choice.files(home), pack, lastGood, missing);
        ScenarioSet chosen =
                new ScenarioSet(read.files(), choice.of(read.scenarios(), home, pack), read.problems(), read.leftOut());
        return TestRun.of(sound, pack, chosen, mirror);
    }

    /** The rules as they were last accepted, for their places. */
    Collection<RuleInfo> rules() {
        return lastGood.rules();
    }
}
