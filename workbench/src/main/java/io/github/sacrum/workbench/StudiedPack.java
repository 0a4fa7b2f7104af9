package io.github.sacrum.workbench;

import io.github.sacrum.check.RulePack;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.live.PackCompiler;
import java.nio.file.Path;

/**
 * A pack that is studied: its sources, the knowledge compiled from them, and where what is found out is kept.
 *
 * @param sources the sources
 * @param compiled what they say
 * @param cache the file that keeps results: below the project, or beside the pack if there is no project around it
 */
record StudiedPack(RulePack sources, KnowledgePack compiled, Path cache) {
    private static final Path RESOURCES = Path.of("src", "main", "resources");

    /** Reads and compiles; the exception lists what is wrong. Rules that are as they were shipped stay compiled. */
    static StudiedPack of(PackHome home) {
        RulePack sources = home.read();
        Path folder = sources.folder();
        Path project =
                folder.endsWith(RESOURCES) ? folder.resolve("../../..").normalize() : folder.resolve(sources.root());
        return new StudiedPack(
                sources,
                home.naming(() -> PackCompiler.startingFrom(ShippedPack.built()).compile(sources)),
                project.resolve(".sacrum").resolve("mutation.json"));
    }
}
