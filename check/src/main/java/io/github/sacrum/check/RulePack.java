package io.github.sacrum.check;

import io.github.sacrum.check.source.SourceFile;
import io.github.sacrum.knowledge.PackFiles;
import io.github.sacrum.problem.InvalidKnowledgeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The sources of a rule pack in a directory, read once: to check them, index them, compile them. Immutable and
 * thread-safe.
 */
public final class RulePack {
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
        SourceFolder found = SourceFolder.find(directory);
        try {
            return new RulePack(found.folder(), found.read());
        } catch (IOException e) {
            throw new UncheckedIOException("The pack cannot be read.", e);
        }
    }

    /**
     * Takes rules that are not those of a directory: an overlay's own, to be checked as if they stood in the pack.
     *
     * @param folder the folder from which the files are named
     * @param root the folder in it, with slashes, from which the packages of the rules are counted
     * @param data the data files that the rules may use
     * @param files the rule files, in order of their paths
     * @return the sources
     */
    public static RulePack of(Path folder, String root, PackFiles data, List<SourceFile> files) {
        return new RulePack(folder, new PackSources(root, data, files, SideFiles.NONE));
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
        return Check.of(Check.Phase.COMPILER).stream()
                .flatMap(check -> check.complaints(sources.with(only)))
                .toList();
    }
}
