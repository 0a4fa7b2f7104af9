package io.github.sacrum.workbench.scaffold;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What an author says of any new rule on the command line. */
public final class RuleOptions {
    @Option(names = "--sentence", paramLabel = "TEXT", description = "The sentence that names the rule.")
    @Nullable
    String sentence;

    @Option(
            names = "--sign",
            paramLabel = "TERM",
            description = "The term that the rule looks for; any of them if given more than once.")
    List<String> signs = List.of();

    @Option(
            names = "--threshold",
            paramLabel = "BOUND",
            description = "The bound of a measured sign, in the unit of its term: \"<= 15\".")
    @Nullable
    String threshold;

    @Option(
            names = "--source",
            paramLabel = "KEY",
            split = ",",
            description = "The keys of the sources in the bibliography, with commas between.")
    List<String> sources = List.of();

    @Option(names = "--grade", paramLabel = "A-D", description = "How far the evidence can be trusted.")
    @Nullable
    String grade;

    @Option(names = "--limits", paramLabel = "TEXT", description = "Where the sign misleads.")
    @Nullable
    String limits;

    @Option(
            names = "--prefix",
            paramLabel = "ABC",
            description = "The letters of the rule's id; those of its file unless said otherwise.")
    @Nullable
    String prefix;

    /** Starts with nothing said. */
    public RuleOptions() {}
}
