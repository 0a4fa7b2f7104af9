package io.github.sacrum.workbench;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Mixed into a command of rule authors: the sources of a pack, by default those of the project one stands in. */
final class SourcesOption {
    /** The name of the option. */
    static final String NAME = "--pack";

    /** What its value is. */
    static final String LABEL = "DIR";

    /** What it means. */
    static final String MEANING =
            "The sources of the pack: the folder of its pack.yaml or its module. Unless given, the pack of the directory"
                    + " one is in or of a directory right below, such as ./rules-hip-back.";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(names = NAME, paramLabel = LABEL, description = MEANING)
    private @Nullable Path directory;

    SourcesOption() {}

    /** Whether one was named. */
    boolean isGiven() {
        return directory != null;
    }

    /** The pack; a directory without one is wrong usage. */
    PackHome home() {
        return home(directory, command);
    }

    /** The pack of a directory, or the usual one; for a command whose parts inherit the option. */
    static PackHome home(@Nullable Path directory, CommandSpec command) {
        try {
            return directory == null ? PackHome.around(Path.of("")) : PackHome.of(directory);
        } catch (NoPackException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
