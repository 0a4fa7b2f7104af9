package io.github.sacrum.workbench.scaffold;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What an author says of a new term on the command line. */
public final class TermOptions {
    @Option(names = "--name", paramLabel = "TEXT", description = "What clinicians call it.")
    @Nullable
    String name;

    @Option(names = "--region", paramLabel = "WORD", description = "The part of the body, as other terms say it.")
    @Nullable
    String region;

    @Option(names = "--laterality", paramLabel = "WORD", description = "Which sides it has: paired, axial or none.")
    @Nullable
    String laterality;

    @Option(
            names = "--origin",
            paramLabel = "WORD",
            description = "Of a condition, where it comes from: hip, spine, pelvis, both or other.")
    @Nullable
    String origin;

    @Option(names = "--serious", description = "Of a condition: it must not be missed.")
    boolean serious;

    @Option(names = "--synonym", paramLabel = "TEXT", description = "Another name. May be given more than once.")
    List<String> synonyms = List.of();

    /** Starts with nothing said. */
    public TermOptions() {}

    /** Whether nothing is said, so that the term must be there already. */
    boolean none() {
        return name == null && region == null && laterality == null && origin == null && !serious && synonyms.isEmpty();
    }
}
