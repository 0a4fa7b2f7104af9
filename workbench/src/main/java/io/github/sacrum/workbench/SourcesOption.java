package io.github.sacrum.workbench;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Mixed into a command of rule authors: the sources of a pack, by default those of the project one stands in. */
final class SourcesOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--pack",
            paramLabel = "DIR",
            description =
                    "The sources of the pack: the folder of its pack.yaml or its module. Unless given, the pack of"
                            + " the directory one is in or of a directory right below, such as ./rules-hip-back.")
    private @Nullable Path directory;

    SourcesOption() {}

    /** The pack; a directory without one is wrong usage. */
    PackHome home() {
        try {
            return directory == null ? PackHome.around(Path.of("")) : PackHome.of(directory);
        } catch (NoPackException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
