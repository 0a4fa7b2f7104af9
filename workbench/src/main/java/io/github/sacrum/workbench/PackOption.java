package io.github.sacrum.workbench;

import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.workbench.diff.PackInputs;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Mixed into a command that uses knowledge: of the shipped pack unless another is given, under overlays if given. */
final class PackOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private OverlayOption overlays = new OverlayOption();

    @Option(
            names = "--pack",
            paramLabel = "DIR|JAR",
            description = "Use the pack of this directory of sources, or of this jar, in place of the shipped one.")
    private @Nullable Path place;

    PackOption() {}

    /** The knowledge; the exception lists what is wrong with it. */
    KnowledgePack knowledge() {
        return overlays.over(place == null ? ShippedPack.get() : given(place));
    }

    private KnowledgePack given(Path pack) {
        try {
            // A jar stays open: its classes are loaded while it is used.
            return Files.isRegularFile(pack)
                    ? new PackInputs(Path.of("")).open(pack.toString()).knowledge()
                    : ShippedPack.compiled(PackHome.of(pack));
        } catch (NoPackException e) {
            throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
