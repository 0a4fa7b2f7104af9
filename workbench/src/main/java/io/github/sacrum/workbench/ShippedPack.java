package io.github.sacrum.workbench;

import io.github.sacrum.check.RulePack;
import io.github.sacrum.hipback.HipBack;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.live.PackCompiler;
import java.nio.file.Path;

/**
 * The pack that comes with the command line: as its build left it or, where the launcher says that its sources have
 * changed since, as they say now.
 */
final class ShippedPack {
    /** The system property in which the launcher names the sources. */
    static final String CHANGED = "sacrum.changed";

    private ShippedPack() {}

    /** The pack; the exception lists what is wrong with sources that have changed. */
    static KnowledgePack get() {
        String changed = System.getProperty(CHANGED, "");
        return changed.isEmpty() ? HipBack.pack() : compiled(PackHome.of(Path.of(changed)));
    }

    /** The pack as its build left it. */
    static KnowledgePack built() {
        return HipBack.pack();
    }

    /** Checks and compiles sources; what they have in common with the build's need not be compiled. */
    static KnowledgePack compiled(PackHome home) {
        RulePack sources = home.read();
        return home.naming(() -> PackCompiler.startingFrom(built()).compile(sources));
    }
}
