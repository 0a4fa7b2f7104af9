package io.github.sacrum.workbench;

import io.github.sacrum.check.RulePack;
import io.github.sacrum.hipback.HipBack;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.live.PackCompiler;
import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the rules project which a command studies, and what it reads from there. */
final class StudiedPack {
    private static final Path USUAL = Path.of("rules-hip-back");
    private static final Path RESOURCES = Path.of("src", "main", "resources");

    @Option(
            names = "--pack",
            paramLabel = "DIR",
            description = "The rules project, or the folder of its pack.yaml; rules-hip-back, or else the current"
                    + " directory, if none is given.")
    private @Nullable Path directory;

    /** Reads the sources. */
    RulePack sources() {
        Path given = directory;
        if (given == null) {
            given = Files.isDirectory(USUAL) ? USUAL : Path.of("");
        }
        if (!Files.isDirectory(given)) {
            throw new InvalidKnowledgeException(
                    List.of(new Problem(given.toString(), "There is no such directory. Maybe name a rules project.")));
        }
        return RulePack.read(given);
    }

    /** Compiles them; rules that are as they were shipped need not be compiled again. */
    KnowledgePack compiled(RulePack sources) {
        return PackCompiler.startingFrom(HipBack.pack()).compile(sources);
    }

    /** The file that keeps what was found out: below the project, or beside the pack if there is no project around it. */
    Path cache(RulePack sources) {
        Path folder = sources.folder();
        Path project =
                folder.endsWith(RESOURCES) ? folder.resolve("../../..").normalize() : folder.resolve(sources.root());
        return project.resolve(".sacrum").resolve("mutation.json");
    }
}
