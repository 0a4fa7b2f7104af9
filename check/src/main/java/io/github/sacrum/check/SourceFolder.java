package io.github.sacrum.check;

import io.github.sacrum.check.source.SourceFile;
import io.github.sacrum.check.source.SourceReader;
import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.internal.Problems;
import io.github.sacrum.internal.Yaml;
import io.github.sacrum.internal.YamlNode;
import io.github.sacrum.knowledge.PackFiles;
import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder in which the sources of a pack stand. */
final class SourceFolder {
    private static final String PACK = "pack.yaml";
    private static final Path USUAL = Path.of("src", "main", "resources");
    private static final Pattern ID =
            Pattern.compile("^(\\s*(?:-\\s+)?(?:\\{\\s*)?)(?:id|key):\\s*[\"']?([a-z0-9_-]+)[\"']?\\s*(?:[,}#].*)?$");

    private final Path folder;
    private final String root;

    SourceFolder(Path folder, String root) {
        this.folder = folder.toAbsolutePath().normalize();
        this.root = root;
    }

    /**
     * Finds the pack of a directory: the folder of {@code pack.yaml}, a folder in which there is one, or a module's. The
     * exception says that there is none.
     */
    static SourceFolder find(Path directory) {
        Path home = home(directory.toAbsolutePath().normalize());
        Path folder = folder(home);
        return new SourceFolder(folder, slashes(folder.relativize(home)));
    }

    /** The folder of the only {@code pack.yaml}. */
    private static Path home(Path directory) {
        if (Files.isRegularFile(directory.resolve(PACK))) {
            return directory;
        }
        Path usual = directory.resolve(USUAL);
        Path from = Files.isDirectory(usual) ? usual : directory;
        List<Path> packs = List.of();
        if (Files.isDirectory(from)) {
            try (Stream<Path> all = Files.find(from, 12, (file, is) -> file.endsWith(PACK))) {
                packs = all.sorted().toList();
            } catch (IOException e) {
                throw new UncheckedIOException("The directory cannot be read: " + directory.getFileName(), e);
            }
        }
        if (packs.size() != 1) {
            throw new InvalidKnowledgeException(List.of(new Problem(
                    String.valueOf(directory.getFileName()),
                    packs.isEmpty()
                            ? "This is no rule pack: there is no " + PACK
                                    + " in it. Maybe name the folder that holds one."
                            : "There are " + packs.size() + " packs in it. Maybe name the folder of one " + PACK
                                    + ".")));
        }
        return packs.get(0).resolve("..").normalize();
    }

    /** The folder that the pack's root is counted from: that of the resources, or else the parent. */
    private static Path folder(Path home) {
        for (Path at = home; at != null; at = at.getParent()) {
            if (at.endsWith(USUAL)) {
                return at;
            }
        }
        Path parent = home.getParent();
        return parent == null ? home : parent;
    }

    /** The folder from which files are named. */
    Path folder() {
        return folder;
    }

    /** Where the lock belongs: beside the {@code src} of the module, or else beside {@code pack.yaml}. */
    Path lock() {
        return (folder.endsWith(USUAL) ? module() : folder.resolve(root)).resolve(RuleLock.NAME);
    }

    private Path module() {
        return folder.resolve("../../..").normalize();
    }

    /** Reads everything; the exception lists what is wrong with the data files. */
    PackSources read() throws IOException {
        PackFiles data = data();
        List<SourceFile> rules = rules();
        return new PackSources(root, data, rules, beside(rules, List.of(), List.of()));
    }

    /** Reads what can be read; faults of data files are among what is beside. */
    PackSources readLeniently() throws IOException {
        try {
            return read();
        } catch (InvalidKnowledgeException e) {
            List<SourceFile> rules = rules();
            return new PackSources(root, null, rules, beside(rules, List.of(), complaints(e.problems())));
        }
    }

    private PackFiles data() throws IOException {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            return PackFiles.load(loader, root);
        }
    }

    private List<SourceFile> rules() throws IOException {
        return files(".drl").parallelStream()
                .map(file -> SourceReader.read(name(file), inPack(file), text(file)))
                .toList();
    }

    /** Reads what stands beside the rules; its scenarios may name rules of a pack beneath, too. */
    SideFiles beside(List<SourceFile> rules, List<String> beneath, List<Complaint> dataFaults) throws IOException {
        List<String> ids = Stream.concat(
                        rules.stream().flatMap(file -> file.rules().stream()).map(SourceRule::title), beneath.stream())
                .toList();
        Problems problems = new Problems();
        RuleLock lock = RuleLock.read(lock(), name(lock()), problems);
        List<Accepted> accepted = list(Accepted.FILE, problems)
                .map(document -> Accepted.read(document, problems))
                .orElse(List.of());
        List<ScenarioFile> scenarios = files(ScenarioFile.SUFFIX).parallelStream()
                .map(file -> ScenarioFile.read(name(file), text(file), ids))
                .toList();
        List<Complaint> faults = new ArrayList<>(dataFaults);
        Stream.concat(scenarios.stream().flatMap(file -> file.unreadable().stream()), problems.list().stream())
                .forEach(problem -> faults.add(Complaint.of(problem, Place.of(problem.place()))));
        return new SideFiles(places(), lock, accepted, scenarios, faults);
    }

    /** A file that a pack may have in its folder. */
    private Optional<YamlNode> list(String file, Problems problems) {
        Path path = folder.resolve(root).resolve(file);
        return Files.isRegularFile(path) ? Yaml.document(name(path), text(path), problems) : Optional.empty();
    }

    /** The complaints about data files that could not be read. */
    List<Complaint> complaints(List<Problem> problems) {
        return problems.stream()
                .map(problem -> {
                    Place place = Place.of(problem.place());
                    Place named = new Place(name(folder.resolve(place.file())), place.line(), place.column());
                    return Complaint.of(new Problem(problem.place(), renamed(problem.message())), named);
                })
                .toList();
    }

    /** A message that names another place in a data file names it from the module's folder on, too. */
    private String renamed(String message) {
        return message.replace(" " + root + "/", " " + name(folder.resolve(root)) + "/");
    }

    private Map<String, Place> places() throws IOException {
        Map<String, Place> places = new HashMap<>();
        for (Path file : files(".yaml")) {
            if (file.toString().endsWith(ScenarioFile.SUFFIX)) {
                continue;
            }
            List<String> lines = text(file).lines().toList();
            for (int line = 0; line < lines.size(); line++) {
                Matcher id = ID.matcher(lines.get(line));
                if (id.matches()) {
                    places.putIfAbsent(
                            id.group(2),
                            new Place(name(file), line + 1, id.group(1).length() + 1));
                }
            }
        }
        return places;
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve(root))) {
            return all.filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    /** How messages call a file: from the module's folder on. */
    private String name(Path file) {
        Path base = folder.endsWith(USUAL) ? module() : folder;
        return slashes(base.relativize(file));
    }

    private String inPack(Path file) {
        return slashes(folder.resolve(root).relativize(file));
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The file cannot be read: " + file.getFileName(), e);
        }
    }
}
