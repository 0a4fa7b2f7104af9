package io.github.sacrum.live;

import io.github.sacrum.check.RulePack;
import io.github.sacrum.internal.Problems;
import io.github.sacrum.internal.Require;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.problem.Problem;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a hospital changes in a pack without copying it: rules, terms and recommendations of its own, and a list of rules
 * switched off, numbers and texts changed, each with a reason and a role. It stands in a directory, read once. Immutable
 * and thread-safe.
 */
public final class Overlay {
    private final Path directory;
    private final String folder;
    private final FolderText files;
    private final OverlayHeading heading;

    private Overlay(Path directory, String folder, FolderText files, OverlayHeading heading) {
        this.directory = directory;
        this.folder = folder;
        this.files = files;
        this.heading = heading;
    }

    /**
     * Reads an overlay. What it changes is looked at when it is laid over a pack.
     *
     * @param directory the folder of {@code overlay.yaml}
     * @return the overlay
     * @throws InvalidKnowledgeException if there is no overlay, or it does not say what it is
     * @throws UncheckedIOException if a file cannot be read
     */
    public static Overlay read(Path directory) {
        Path home = Require.nonNull(directory, "directory").toAbsolutePath().normalize();
        String folder = String.valueOf(home.getFileName());
        FolderText files = Files.isDirectory(home) ? FolderText.read(home) : FolderText.NONE;
        Problems problems = new Problems();
        OverlayHeading heading = OverlayHeading.read(folder, files, problems)
                .filter(read -> problems.none())
                .orElse(null);
        if (heading == null) {
            throw new InvalidKnowledgeException(problems.list());
        }
        return new Overlay(home, folder, files, heading);
    }

    /**
     * Lays this overlay over a pack, which may be compiled and may bear other overlays already.
     *
     * @param shipped the pack
     * @return the pack with all that this overlay changes; its id, version and digest stay
     * @throws InvalidKnowledgeException if anything is wrong with the overlay; it lists everything, by file and line
     */
    public KnowledgePack over(KnowledgePack shipped) {
        return over(shipped, new PackCompiler());
    }

    /** Lays this overlay with a compiler that may know its rules already. */
    KnowledgePack over(KnowledgePack shipped, PackCompiler compiler) {
        return laying(shipped).lay(compiler);
    }

    /**
     * Checks this overlay as if it were laid over a pack, all but compiling its rules.
     *
     * @param shipped the pack
     * @return what is wrong, by file and line; empty if all is well
     */
    public List<Problem> check(KnowledgePack shipped) {
        return laying(shipped).problems();
    }

    /**
     * Returns this overlay's own rules as tools read those of a pack: to check, compare or cover them.
     *
     * @param shipped the pack whose terms, sources and recommendations the rules may use
     * @return the sources
     */
    public RulePack rules(KnowledgePack shipped) {
        return laying(shipped).rules();
    }

    private Laying laying(KnowledgePack shipped) {
        return new Laying(directory, folder, files, Require.nonNull(shipped, "shipped"));
    }

    /**
     * Returns the id.
     *
     * @return the id, in kebab case
     */
    public String id() {
        return heading.id();
    }

    /**
     * Returns the name.
     *
     * @return what it is called
     */
    public String name() {
        return heading.name();
    }

    /**
     * Returns the version.
     *
     * @return the semantic version
     */
    public String version() {
        return heading.version();
    }

    /**
     * Returns which pack it is for.
     *
     * @return the id of the pack
     */
    public String pack() {
        return heading.over();
    }

    /**
     * Returns the digest of all that makes it, which does not include its scenarios.
     *
     * @return SHA-256 in lower-case hexadecimal digits
     */
    public String digest() {
        return files.digest();
    }

    @Override
    public String toString() {
        return id() + " " + version();
    }
}
