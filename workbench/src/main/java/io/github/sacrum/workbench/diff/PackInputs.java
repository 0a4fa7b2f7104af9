package io.github.sacrum.workbench.diff;

import io.github.sacrum.check.RulePack;
import io.github.sacrum.hipback.HipBack;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.live.Overlay;
import io.github.sacrum.live.PackCompiler;
import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Opens the versions of a pack that a command line names. */
public final class PackInputs {
    static final String OVERLAY = "overlay.yaml";

    private final Path repository;

    /**
     * Says where the repository is.
     *
     * @param repository a folder of the repository that {@code git:REVISION} is of
     */
    public PackInputs(Path repository) {
        this.repository = repository;
    }

    /**
     * Opens a version.
     *
     * @param named a directory of sources, that of an overlay, the jar of a compiled pack, or {@code git:REVISION}
     * @return the version, to be closed
     * @throws InvalidKnowledgeException if there is no such thing, or no pack in it, or its files are wrong
     */
    public GivenPack open(String named) {
        try {
            if (named.startsWith(Git.PREFIX)) {
                return revision(named);
            }
            Path path = Path.of(named);
            if (Files.isDirectory(path)) {
                return folder(named, path, () -> {});
            }
            if (Files.isRegularFile(path) && named.endsWith(".jar")) {
                return jar(named, PackJar.open(path));
            }
            throw refused(
                    named,
                    Files.exists(path)
                            ? "This is neither a directory nor a jar."
                            : "There is no such directory or jar. Maybe it is a revision: " + Git.PREFIX + named + ".");
        } catch (InvalidPathException e) {
            throw refused(named, "This can be no path. Maybe a character in it is wrong.");
        } catch (IOException | UncheckedIOException e) {
            throw refused(named, "This cannot be read. Maybe it is damaged, or a permission is missing.");
        }
    }

    private GivenPack revision(String named) throws IOException {
        TemporaryFolder folder = new TemporaryFolder();
        try {
            Git.unpack(repository, named, folder);
            return folder(named, folder.path(), folder::close);
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** An overlay is taken as what it makes of the shipped pack. */
    private static GivenPack folder(String named, Path folder, Runnable closing) {
        if (Files.isRegularFile(folder.resolve(OVERLAY))) {
            KnowledgePack laid = Overlay.read(folder).over(HipBack.pack());
            return new GivenPack(named, PackContent.of(laid), () -> laid, closing);
        }
        return sources(named, RulePack.read(folder), closing);
    }

    private static GivenPack sources(String named, RulePack pack, Runnable closing) {
        return new GivenPack(named, PackContent.of(pack), () -> compiled(pack), closing);
    }

    /**
     * Only what the shipped pack says in another way has to be compiled. The checks are not asked: a version may be older
     * than some of them.
     */
    private static KnowledgePack compiled(RulePack pack) {
        return PackCompiler.startingFrom(HipBack.pack()).compileUnchecked(pack);
    }

    private static GivenPack jar(String named, PackJar jar) {
        try {
            KnowledgePack pack = KnowledgePack.load(jar, jar.root());
            return new GivenPack(named, PackContent.of(pack), () -> pack, () -> close(jar));
        } catch (RuntimeException e) {
            close(jar);
            throw e;
        }
    }

    private static void close(PackJar jar) {
        try {
            jar.close();
        } catch (IOException e) {
            throw new UncheckedIOException("A jar cannot be closed.", e);
        }
    }

    private static InvalidKnowledgeException refused(String named, String message) {
        return new InvalidKnowledgeException(List.of(new Problem(named, message)));
    }
}
