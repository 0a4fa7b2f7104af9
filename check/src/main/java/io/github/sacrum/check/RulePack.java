package io.github.sacrum.check;

import io.github.sacrum.check.source.SourceFile;
import io.github.sacrum.knowledge.PackFiles;
import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sources of a rule pack in a directory, read once: to check them, index them, compile them. Immutable and
 * thread-safe.
 */
public final class RulePack {
    private static final String PACK = "pack.yaml";
    private static final Path USUAL = Path.of("src", "main", "resources");

    private final Path folder;
    private final PackSources sources;

    private RulePack(Path folder, PackSources sources) {
        this.folder = folder;
        this.sources = sources;
    }

    /**
     * Reads the pack of a directory.
     *
     * @param directory the folder of {@code pack.yaml}, a folder of resources in which there is one, or a module's
     * @return the sources
     * @throws InvalidKnowledgeException if there is no pack, or its data files are wrong; it lists everything
     * @throws UncheckedIOException if a file cannot be read
     */
    public static RulePack read(Path directory) {
        Path home = home(directory.toAbsolutePath().normalize());
        Path folder = folder(home);
        String root = folder.relativize(home).toString().replace('\\', '/');
        try {
            return new RulePack(folder, new SourceFolder(folder, root).read());
        } catch (IOException e) {
            throw new UncheckedIOException("The pack cannot be read.", e);
        }
    }

    /** The folder of the only {@code pack.yaml}. */
    private static Path home(Path directory) {
        if (Files.isRegularFile(directory.resolve(PACK))) {
            return directory;
        }
        Path usual = directory.resolve(USUAL);
        Path from = Files.isDirectory(usual) ? usual : directory;
        List<Path> packs = List.of();
        if (Files.isDirectory(from)) {
            try (Stream<Path> all = Files.find(from, 12, (file, is) -> file.endsWith(PACK))) {
                packs = all.sorted().toList();
            } catch (IOException e) {
                throw new UncheckedIOException("The directory cannot be read: " + directory.getFileName(), e);
            }
        }
        if (packs.size() != 1) {
            throw new InvalidKnowledgeException(List.of(new Problem(
                    String.valueOf(directory.getFileName()),
                    packs.isEmpty()
                            ? "This is no rule pack: there is no " + PACK
                                    + " in it. Maybe name the folder that holds one."
                            : "There are " + packs.size() + " packs in it. Maybe name the folder of one " + PACK
                                    + ".")));
        }
        return packs.get(0).resolve("..").normalize();
    }

    /** The folder that the pack's root is counted from: that of the resources, or else the parent. */
    private static Path folder(Path home) {
        for (Path at = home; at != null; at = at.getParent()) {
            if (at.endsWith(USUAL)) {
                return at;
            }
        }
        Path parent = home.getParent();
        return parent == null ? home : parent;
    }

    /**
     * Returns the folder from which the pack's files are named.
     *
     * @return an absolute path
     */
    public Path folder() {
        return folder;
    }

    /**
     * Returns the folder of {@code pack.yaml} in it.
     *
     * @return a relative path with slashes
     */
    public String root() {
        return sources.root();
    }

    /**
     * Returns the rule files.
     *
     * @return the files, in order of their paths
     */
    public List<SourceFile> files() {
        return sources.files();
    }

    /**
     * Returns the data files.
     *
     * @return the data, read
     */
    public PackFiles data() {
        return sources.data();
    }

    /**
     * Returns the index of the rules, as the build of a pack writes it beside the compiled rules.
     *
     * @return the text of {@code rules.index.yaml}
     */
    public String index() {
        return RuleIndexFile.text(sources);
    }

    /**
     * Checks the rules, all but compiling them.
     *
     * @return what is wrong, by place; empty if all is well
     */
    public List<Complaint> faults() {
        return Checks.faultsBeforeCompiling(sources);
    }

    /**
     * Compiles the rules with Drools' classic compiler, which names the line of what it refuses.
     *
     * @param only the files to compile, some of {@link #files()}
     * @return what the compiler refuses, by place; empty if all is well
     */
    public List<Complaint> compileFaults(List<SourceFile> only) {
        return new CompileCheck()
                .of(new PackSources(sources.root(), sources.data(), only, sources.places()))
                .toList();
    }
}
