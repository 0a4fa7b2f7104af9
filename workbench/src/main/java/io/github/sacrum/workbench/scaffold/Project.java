package io.github.sacrum.workbench.scaffold;

import io.github.sacrum.check.RuleLock;
import io.github.sacrum.check.RulePack;
import io.github.sacrum.check.source.SourceFile;
import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.vocabulary.Term;
import io.github.sacrum.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sources of the pack to which something is added. */
final class Project {
    private final RulePack pack;
    private final Set<String> ids;

    private Project(RulePack pack) {
        this.pack = pack;
        ids = new TreeSet<>(RuleLock.read(pack.lockFile()).ids());
        rules().forEach(rule -> ids.add(rule.title()));
    }

    static Project in(Path directory) {
        return new Project(RulePack.read(directory));
    }

    RulePack pack() {
        return pack;
    }

    Vocabulary vocabulary() {
        return pack.data().vocabulary();
    }

    Stream<SourceRule> rules() {
        return pack.files().stream().flatMap(file -> file.rules().stream());
    }

    Optional<SourceFile> ruleFile(String place) {
        return pack.files().stream().filter(file -> file.place().equals(place)).findFirst();
    }

    /** The letters that ids begin with, in a file or, if it is null, anywhere. */
    Set<String> prefixes(SourceFile file) {
        return file.rules().stream().map(rule -> prefix(rule.title())).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> prefixes() {
        return ids.stream().map(Project::prefix).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String prefix(String id) {
        return id.substring(0, Math.max(0, id.indexOf('-')));
    }

    /** The id after the highest that was ever used, those of rules that are gone too. */
    String nextId(String prefix) {
        int highest = ids.stream()
                .filter(id -> id.matches(prefix + "-\\d+"))
                .mapToInt(id -> Integer.parseInt(id.substring(prefix.length() + 1)))
                .max()
                .orElse(0);
        return "%s-%02d".formatted(prefix, highest + 1);
    }

    Set<String> regions() {
        return vocabulary().terms().stream().map(Term::region).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The files of the pack in which terms say why they are kept unused, from the pack's folder on. */
    List<String> filesOfKeptTerms() {
        Path root = path("");
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(".yaml") && Files.isRegularFile(file))
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(place -> text(place).orElse("").contains("kept-because:"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The pack cannot be read.", e);
        }
    }

    /** A file of the pack. */
    Path path(String place) {
        return pack.folder().resolve(pack.root()).resolve(place);
    }

    /** The text of a file of the pack, or null if there is none. */
    Optional<String> text(String place) {
        Path path = path(place);
        try {
            return Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The file cannot be read: " + place, e);
        }
    }
}
