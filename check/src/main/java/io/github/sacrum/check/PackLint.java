package io.github.sacrum.check;

import io.github.sacrum.problem.InvalidKnowledgeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that the linter finds in the sources of a pack, sorted by what a build may tolerate for a while. A fault in
 * one file does not hide those of the others.
 *
 * @param found what is wrong with rules and data files, by place
 * @param unused what stands in the data files and no rule uses, by place
 * @param untested the rules that no scenario tests, by place
 */
public record PackLint(List<Complaint> found, List<Complaint> unused, List<Complaint> untested) {
    /** Copies the lists. */
    public PackLint {
        found = List.copyOf(found);
        unused = List.copyOf(unused);
        untested = List.copyOf(untested);
    }

    /**
     * Lints the pack of a directory.
     *
     * @param directory the folder of {@code pack.yaml}, a folder of resources in which there is one, or a module's
     * @param compile whether to ask the compiler too, which takes longest
     * @return what was found
     * @throws InvalidKnowledgeException if there is no pack
     * @throws UncheckedIOException if a file cannot be read
     */
    public static PackLint of(Path directory, boolean compile) {
        try {
            return of(SourceFolder.find(directory).readLeniently(), compile);
        } catch (IOException e) {
            throw new UncheckedIOException("The pack cannot be read.", e);
        }
    }

    /**
     * Lints sources that are read already: those of a pack, or of what lies over one.
     *
     * @param pack the sources
     * @param compile whether to ask the compiler too, which takes longest
     * @return what was found, in files of their own
     */
    public static PackLint of(RulePack pack, boolean compile) {
        return of(pack.sources(), compile);
    }

    static PackLint of(PackSources pack, boolean compile) {
        return new PackLint(
                compile ? Checks.faults(pack) : Checks.faultsBeforeCompiling(pack),
                Checks.unused(pack),
                Checks.untested(pack));
    }

    /**
     * Lists the checks, in the order in which they are made.
     *
     * @return what each asks, and why
     */
    public static List<CheckMeaning> checks() {
        return Stream.concat(AllChecks.ALL.stream().map(Check::meaning), Stream.of(Accepted.IN_VAIN))
                .toList();
    }
}
