package io.github.sacrum.workbench;

import io.github.sacrum.check.RulePack;
import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Where the sources of a pack stand. It can be known although the sources are wrong.
 *
 * @param folder the folder of {@code pack.yaml}, absolute
 */
record PackHome(Path folder) {
    private static final String PACK = "pack.yaml";
    private static final Path USUAL = Path.of("src", "main", "resources");
    private static final int DEEPEST = 12;

    /** The pack of a directory: the folder of a {@code pack.yaml}, or one with a single one below. */
    static PackHome of(Path directory) {
        Path start = absolute(directory);
        if (!Files.isDirectory(start)) {
            throw new NoPackException(directory + ": There is no such directory.");
        }
        return one(directory, below(start));
    }

    /** The pack of the project around a directory: it stands in it, in a directory right below, or around it. */
    static PackHome around(Path directory) {
        Path start = absolute(directory);
        for (Path at = start; at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve(PACK))) {
                return new PackHome(at);
            }
        }
        try (Stream<Path> children = Files.list(start)) {
            List<Path> modules = Stream.concat(Stream.of(start), children.sorted())
                    .map(module -> module.resolve(USUAL))
                    .filter(Files::isDirectory)
                    .toList();
            List<Path> found =
                    modules.stream().flatMap(module -> below(module).stream()).toList();
            if (found.isEmpty()) {
                throw new NoPackException("There is no rule pack here. Maybe name its directory with --pack.");
            }
            return one(directory, found);
        } catch (IOException e) {
            throw new UncheckedIOException("The directory cannot be read.", e);
        }
    }

    private static PackHome one(Path directory, List<Path> found) {
        if (found.size() != 1) {
            throw new NoPackException(
                    found.isEmpty()
                            ? directory + ": This is no rule pack: there is no " + PACK + " in it."
                            : "There are " + found.size() + " rule packs. Maybe name the directory of one with --pack: "
                                    + String.join(
                                            ", ",
                                            found.stream().map(Shown::path).toList()) + ".");
        }
        return new PackHome(found.get(0));
    }

    /** The folders of {@code pack.yaml} below a directory; a module's own resources before all else in it. */
    private static List<Path> below(Path start) {
        if (Files.isRegularFile(start.resolve(PACK))) {
            return List.of(start);
        }
        Path from = Files.isDirectory(start.resolve(USUAL)) ? start.resolve(USUAL) : start;
        try (Stream<Path> all = Files.find(from, DEEPEST, (file, is) -> file.endsWith(PACK))) {
            return all.sorted()
                    .map(file -> Objects.requireNonNull(file.getParent()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The directory cannot be read.", e);
        }
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** Reads the sources. */
    RulePack read() {
        return naming(() -> RulePack.read(folder));
    }

    /** Does something with the sources; what is wrong with them is told by the names by which one can open the files. */
    <T> T naming(Supplier<T> work) {
        try {
            return work.get();
        } catch (InvalidKnowledgeException e) {
            throw new InvalidKnowledgeException(
                    e.problems().stream().map(this::shown).toList());
        }
    }

    /** The problem with its file as one can open it from here; readers name files from some folder above them. */
    Problem shown(Problem problem) {
        String place = problem.place();
        int colon = place.indexOf(':');
        String file = colon < 0 ? place : place.substring(0, colon);
        for (Path at = folder; !file.isEmpty() && at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve(file))) {
                return new Problem(
                        Shown.path(at.resolve(file)) + (colon < 0 ? "" : place.substring(colon)), problem.message());
            }
        }
        return problem;
    }
}
