package io.github.sacrum.workbench;

import io.github.sacrum.check.Complaint;
import io.github.sacrum.check.PackLint;
import io.github.sacrum.check.Severity;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.live.Overlay;
import io.github.sacrum.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What the linter finds, with its files named as one can open them from here. */
final class PackFindings {
    private PackFindings() {}

    /** Lints the sources of a pack. */
    static PackLint of(PackHome pack, boolean compile) {
        return shown(PackLint.of(pack.folder(), compile), pack);
    }

    /**
     * Lints overlays, each as it lies over the pack and those before it; one with a fault is not laid beneath the next. The
     * pack is taken for what it is.
     */
    static PackLint of(Supplier<KnowledgePack> pack, List<Path> overlays, boolean compile) {
        List<PackLint> all = new ArrayList<>();
        KnowledgePack beneath = pack.get();
        for (Path directory : overlays) {
            Overlay overlay = Overlay.read(directory);
            PackLint lint = PackLint.of(overlay.rules(beneath), compile);
            all.add(shown(lint, new PackHome(directory.toAbsolutePath().normalize())));
            if (all.size() < overlays.size()
                    && lint.found().stream().noneMatch(complaint -> complaint.severity() == Severity.FAULT)) {
                beneath = overlay.over(beneath);
            }
        }
        return new PackLint(
                all.stream().flatMap(lint -> lint.found().stream()).toList(),
                all.stream().flatMap(lint -> lint.unused().stream()).toList(),
                all.stream().flatMap(lint -> lint.untested().stream()).toList());
    }

    private static PackLint shown(PackLint lint, PackHome home) {
        return new PackLint(
                shown(lint.found().stream(), home),
                shown(lint.unused().stream(), home),
                shown(lint.untested().stream(), home));
    }

    private static List<Complaint> shown(Stream<Complaint> complaints, PackHome home) {
        return complaints
                .map(complaint -> new Complaint(
                        home.shown(new Problem(complaint.file(), "")).place(),
                        complaint.line(),
                        complaint.column(),
                        complaint.rule(),
                        complaint.check(),
                        complaint.severity(),
                        complaint.what(),
                        complaint.why(),
                        complaint.mend()))
                .toList();
    }
}
