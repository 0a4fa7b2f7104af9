package io.github.sacrum.workbench;

import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.live.Overlay;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Mixed into a command that may lay overlays over a pack. */
final class OverlayOption {
    @Option(
            names = "--overlay",
            paramLabel = "DIR",
            description =
                    "Lay the overlay of this directory (overlay.yaml) over the pack; more than one are laid in the"
                            + " order given.")
    private List<Path> directories = List.of();

    OverlayOption() {}

    List<Path> directories() {
        return List.copyOf(directories);
    }

    /** Lays the overlays; the exception lists what is wrong with one. */
    KnowledgePack over(KnowledgePack pack) {
        KnowledgePack laid = pack;
        for (Path directory : directories) {
            laid = Overlay.read(directory).over(laid);
        }
        return laid;
    }
}
