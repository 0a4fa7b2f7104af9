package io.github.sacrum.check;

import io.github.sacrum.check.source.SourceFile;
import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.knowledge.PackFiles;
import io.github.sacrum.knowledge.RuleInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sources of a pack. */
final class PackSources {
    private final String root;
    private final @Nullable PackFiles data;
    private final List<SourceFile> files;
    private final SideFiles beside;
    private final LaidOver laidOver;

    /**
     * Takes the folder of the pack, with slashes; its data files, read, or null if they cannot be; its rule files, in
     * order of their paths; and what else stands there.
     */
    PackSources(String root, @Nullable PackFiles data, List<SourceFile> files, SideFiles beside) {
        this(root, data, files, beside, LaidOver.NONE);
    }

    /** Takes what lies over a pack. */
    PackSources(String root, @Nullable PackFiles data, List<SourceFile> files, SideFiles beside, LaidOver laidOver) {
        this.root = root;
        this.data = data;
        this.files = List.copyOf(files);
        this.beside = beside;
        this.laidOver = laidOver;
    }

    /** The same pack with other rule files. */
    PackSources with(List<SourceFile> others) {
        return new PackSources(root, data, others, beside, laidOver);
    }

    String root() {
        return root;
    }

    List<SourceFile> files() {
        return files;
    }

    Stream<SourceRule> rules() {
        return files.stream().flatMap(file -> file.rules().stream());
    }

    /** What else stands in the folder. */
    SideFiles beside() {
        return beside;
    }

    boolean hasData() {
        return data != null;
    }

    /** The data files; only checks that need none are asked about a pack without. */
    PackFiles data() {
        if (data == null) {
            throw new IllegalStateException("The data files of this pack could not be read.");
        }
        return data;
    }

    /** The rules of the pack that this one lies over; none if it lies over none or its data files cannot be read. */
    List<RuleInfo> beneath() {
        return data == null ? List.of() : data.beneath();
    }

    /** Those of them that are not switched off. */
    Stream<RuleInfo> standing() {
        return beneath().stream().filter(rule -> !laidOver.off().contains(rule.id()));
    }

    /** Whether a complaint is about these sources, and not about those of a pack beneath. */
    boolean owns(Complaint complaint) {
        return laidOver.owns(complaint);
    }

    /** Why data files cannot be read. */
    Stream<Complaint> dataFaults() {
        return beside.faults().stream();
    }

    /** Where an id is declared; the pack's own file if that is not to be found. */
    Place place(String id) {
        return Optional.ofNullable(beside.places().get(id)).orElseGet(() -> new Place(root + "/pack.yaml", 1, 0));
    }

    /** The column of a text that stands once on a line of a rule file; 0 if it does not, or more than once. */
    int column(String path, int line, String text) {
        String written = files.stream()
                .filter(file -> file.path().equals(path))
                .flatMap(file -> file.text().lines().skip(line - 1L))
                .findFirst()
                .orElse("");
        int at = text.isEmpty() ? -1 : written.indexOf(text);
        return at < 0 || written.indexOf(text, at + 1) >= 0 ? 0 : at + 1;
    }
}
