package io.github.sacrum.check;

import io.github.sacrum.check.source.SourceFile;
import io.github.sacrum.knowledge.PackFiles;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The sources of a rule pack in a directory, read once: to check them, index them, compile them. Immutable and
 * thread-safe.
 */
public final class RulePack {
    private final Path folder;
    private final Path lock;
    private final PackSources sources;

    private RulePack(Path folder, Path lock, PackSources sources) {
        this.folder = folder;
        this.lock = lock;
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
        SourceFolder found = SourceFolder.find(directory);
        try {
            return new RulePack(found.folder(), found.lock(), found.read());
        } catch (IOException e) {
            throw new UncheckedIOException("The pack cannot be read.", e);
        }
    }

    /**
     * Takes some of the rules of a pack.
     *
     * @param folder the folder from which the files are named
     * @param root the folder in it, with slashes, from which the packages of the rules are counted
     * @param data the data files that the rules may use
     * @param files the rule files, in order of their paths
     * @return the sources
     */
    public static RulePack of(Path folder, String root, PackFiles data, List<SourceFile> files) {
        return new RulePack(
                folder, new SourceFolder(folder, root).lock(), new PackSources(root, data, files, SideFiles.NONE));
    }

    /**
     * Takes the sources of an overlay, to be checked as if they stood in the pack that it lies over. Nothing is said of
     * the files of that pack.
     *
     * @param directory the folder of the overlay, by whose name its files are named
     * @param root the folder, with slashes, from which the packages of the rules are counted
     * @param data the data files of the pack, joined with the overlay's
     * @param files the overlay's rule files, in order of their paths
     * @param off the ids of the pack's rules that the overlay switches off
     * @param problems what is wrong with its data files
     * @return the sources
     * @throws UncheckedIOException if a file beside them cannot be read
     */
    public static RulePack overlay(
            Path directory,
            String root,
            PackFiles data,
            List<SourceFile> files,
            Set<String> off,
            List<Problem> problems) {
        String name = String.valueOf(directory.getFileName());
        SourceFolder folder = new SourceFolder(directory.resolve("..").normalize(), name);
        List<String> beneath = data.beneath().stream().map(RuleInfo::id).toList();
        try {
            SideFiles beside = folder.beside(files, beneath, folder.complaints(problems));
            return new RulePack(
                    directory,
                    folder.lock(),
                    new PackSources(root, data, files, beside, new LaidOver(name + "/", off)));
        } catch (IOException e) {
            throw new UncheckedIOException("The overlay cannot be read.", e);
        }
    }

    PackSources sources() {
        return sources;
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
     * Says where the lock of the pack belongs.
     *
     * @return {@code rules.lock.yaml} beside the {@code src} of its module, or else beside its {@code pack.yaml}
     */
    public Path lockFile() {
        return lock;
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
        return Check.of(Check.Phase.COMPILER).stream()
                .flatMap(check -> check.complaints(sources.with(only)))
                .toList();
    }
}
