package io.github.sacrum.live;

import io.github.sacrum.check.RulePack;
import io.github.sacrum.check.Severity;
import io.github.sacrum.check.source.SourceFile;
import io.github.sacrum.check.source.SourceReader;
import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.internal.Problems;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.knowledge.OverlayFiles;
import io.github.sacrum.knowledge.OverlayNote;
import io.github.sacrum.knowledge.OverlayOff;
import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One laying of an overlay over a pack: everything is looked at before anything is done. */
final class Laying {
    private final OverlayHeading heading;
    private final KnowledgePack beneath;
    private final OverlayNote note;
    private final OverlayFiles data;
    private final RulePack rules;
    private final List<Problem> problems;

    Laying(Path directory, String folder, FolderText files, KnowledgePack beneath) {
        Problems found = new Problems();
        this.beneath = beneath;
        heading = OverlayHeading.read(folder, files, found)
                .orElseThrow(() -> new InvalidKnowledgeException(found.list()));
        checkPack();
        data = OverlayFiles.join(
                beneath,
                heading.documents("vocabulary", folder, files, found),
                heading.documents("codes", folder, files, found),
                heading.documents("bibliography", folder, files, found),
                heading.documents("recommendations", folder, files, found));
        List<SourceFile> sources = sources(folder, files);
        note = note(files.digest(), sources);
        Set<String> off = note.off().stream().map(OverlayOff::rule).collect(Collectors.toSet());
        rules = RulePack.overlay(directory, heading.root(), data.files(), sources, off, found.list());
        problems = new ArrayList<>(found.list());
        Set<String> told = found.list().stream().map(Problem::place).collect(Collectors.toSet());
        rules.faults().stream()
                .filter(complaint -> complaint.severity() == Severity.FAULT)
                .filter(complaint -> !complaint.file().endsWith(".cases.yaml") && !told.contains(complaint.place()))
                .forEach(complaint -> problems.add(PackCompiler.problem(complaint)));
    }

    /** Everything that is wrong, but for what only the compiler sees. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    RulePack rules() {
        return rules;
    }

    KnowledgePack lay(PackCompiler compiler) {
        if (!problems.isEmpty()) {
            throw new InvalidKnowledgeException(problems);
        }
        return data.lay(note, compiler.rules(rules), rules.index());
    }

    private void checkPack() {
        Entry entry = heading.entry();
        if (!heading.over().isEmpty() && !heading.over().equals(beneath.id())) {
            entry.report(
                    "over",
                    "This overlay is for the pack '" + heading.over() + "', not for '" + beneath.id()
                            + "'. Maybe lay it over that pack.");
        }
        if (beneath.overlays().stream().anyMatch(laid -> laid.id().equals(heading.id()))) {
            entry.report("id", "An overlay '" + heading.id() + "' is laid already. Maybe lay each only once.");
        }
        VersionFit.check(entry, beneath);
    }

    private static List<SourceFile> sources(String folder, FolderText files) {
        return files.paths().stream()
                .filter(path -> path.endsWith(".drl"))
                .map(path -> SourceReader.read(
                        folder + "/" + path, path, files.text(path).orElseThrow()))
                .toList();
    }

    private OverlayNote note(String digest, List<SourceFile> sources) {
        Set<String> own = sources.stream()
                .flatMap(file -> file.rules().stream())
                .map(SourceRule::title)
                .collect(Collectors.toCollection(TreeSet::new));
        Given given = new Given(beneath, own);
        Entry entry = heading.entry();
        return new OverlayNote(
                heading.id(),
                heading.name(),
                heading.version(),
                digest,
                new OffEntries(given).read(entry.items("off")),
                new NumberEntries(given, data.files()).read(entry.items("numbers")),
                new TextEntries(given).read(entry.items("texts")),
                List.copyOf(own));
    }
}
