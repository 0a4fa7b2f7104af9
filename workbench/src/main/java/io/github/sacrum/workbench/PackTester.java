package io.github.sacrum.workbench;

import io.github.sacrum.hipback.HipBack;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.live.PackCompiler;
import io.github.sacrum.scenario.ScenarioFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a pack and its scenarios again and again; only rules that changed since the last time are compiled. Where
 * overlays are laid over the pack, the scenarios are theirs. For one thread.
 */
final class PackTester {
    private final PackHome home;
    private final OverlayOption overlays;
    private final PackCompiler compiler;
    private KnowledgePack whole = HipBack.pack();

    PackTester(PackHome home, OverlayOption overlays) {
        this.home = home;
        this.overlays = overlays;
        compiler = PackCompiler.startingFrom(whole);
    }

    PackHome home() {
        return home;
    }

    /** Reads and compiles what can be run. */
    Soundness read() {
        Soundness sound = Soundness.of(home, compiler, overlays);
        if (sound.pack() != null && sound.leftOut().isEmpty()) {
            whole = sound.pack();
        }
        return sound;
    }

    /** Reads the chosen scenarios; the exception says which words of the choice are wrong. */
    ScenarioSet scenarios(Soundness sound, KnowledgePack pack, TestChoice choice) {
        Set<String> missing = sound.missing(whole);
        List<String> faults = choice.faults(pack, missing);
        if (!faults.isEmpty()) {
            throw new WrongChoiceException(faults);
        }
        ScenarioSet read = ScenarioSet.read(choice.files(files()), pack, whole, missing);
        return read.only(choice.of(read.scenarios(), home, pack));
    }

    private List<Path> files() {
        return overlays.directories().isEmpty()
                ? ScenarioFiles.in(home.folder())
                : overlays.directories().stream()
                        .flatMap(directory -> ScenarioFiles.in(directory).stream())
                        .toList();
    }

    /** The folders whose files make knowledge and scenarios. */
    List<Path> folders() {
        return Stream.concat(Stream.of(home.folder()), overlays.directories().stream())
                .toList();
    }
}
