package io.github.sacrum.check;

import io.github.sacrum.check.source.SourceFile;
import io.github.sacrum.check.source.SourceReader;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder in which the sources of a pack stand. */
final class SourceFolder {
    private static final Path USUAL = Path.of("src", "main", "resources");
    private static final Pattern ID = Pattern.compile("^\\s*(?:-\\s+)?id:\\s*[\"']?([a-z0-9-]+)[\"']?\\s*$");
    private static final Pattern PLACE = Pattern.compile("(.*?)(?::(\\d+))?(?::\\d+)?");

    private final Path folder;
    private final String root;

    SourceFolder(Path folder, String root) {
        this.folder = folder.toAbsolutePath().normalize();
        this.root = root;
    }

    /** Reads everything; the exception lists what is wrong with the data files. */
    PackSources read() throws IOException {
        PackFiles data;
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            data = PackFiles.load(loader, root);
        }
        List<SourceFile> files = files("drl").stream()
                .map(file -> SourceReader.read(name(file), inPack(file), text(file)))
                .toList();
        return new PackSources(root, data, files, places());
    }

    /** The complaints about data files that could not be read. */
    List<Complaint> complaints(InvalidKnowledgeException refused) {
        return refused.problems().stream().map(this::complaint).toList();
    }

    private Complaint complaint(Problem problem) {
        Matcher place = PLACE.matcher(problem.place());
        boolean known = place.matches();
        String line = known ? place.group(2) : null;
        return new Complaint(
                name(folder.resolve(known ? place.group(1) : problem.place())),
                line == null ? 1 : Integer.parseInt(line),
                "",
                problem.message(),
                "Mend the file before its rules are checked.");
    }

    private Map<String, PackSources.Place> places() throws IOException {
        Map<String, PackSources.Place> places = new HashMap<>();
        for (Path file : files("yaml")) {
            List<String> lines = text(file).lines().toList();
            for (int line = 0; line < lines.size(); line++) {
                Matcher id = ID.matcher(lines.get(line));
                if (id.matches()) {
                    places.putIfAbsent(id.group(1), new PackSources.Place(name(file), line + 1));
                }
            }
        }
        return places;
    }

    private List<Path> files(String extension) throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve(root))) {
            return all.filter(file -> file.toString().endsWith("." + extension))
                    .sorted()
                    .toList();
        }
    }

    /** How messages call a file: from the module's folder on. */
    private String name(Path file) {
        Path base = folder.endsWith(USUAL) ? folder.resolve("../../..").normalize() : folder;
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
