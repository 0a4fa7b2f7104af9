package io.github.sacrum.scenario;

import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.problem.InvalidCaseException;
import io.github.sacrum.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The scenario files of a directory. */
public final class ScenarioFiles {
    /** How the name of a scenario file ends. */
    public static final String ENDING = ".cases.yaml";

    private ScenarioFiles() {}

    /**
     * Reads all scenario files below a directory.
     *
     * @param directory the directory
     * @param pack the pack whose rules they are about
     * @return the scenarios, in order of their files and lines; those that {@link #mirrored} adds are not among them
     * @throws InvalidCaseException if a file is wrong; it lists what is wrong with all of them
     * @throws UncheckedIOException if a file cannot be read
     */
    public static List<Scenario> read(Path directory, KnowledgePack pack) {
        List<Scenario> scenarios = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : in(directory)) {
            try {
                scenarios.addAll(read(directory, file, pack));
            } catch (InvalidCaseException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidCaseException(problems);
        }
        return scenarios;
    }

    /**
     * Reads one scenario file.
     *
     * @param directory the directory from which messages name it
     * @param file the file
     * @param pack the pack whose rules it is about
     * @return its scenarios, in order
     * @throws InvalidCaseException if it is wrong; it lists everything
     * @throws UncheckedIOException if it cannot be read
     */
    public static List<Scenario> read(Path directory, Path file, KnowledgePack pack) {
        try {
            String name = directory.relativize(file).toString().replace('\\', '/');
            return parse(name, Files.readString(file), pack);
        } catch (IOException e) {
            throw new UncheckedIOException("The scenario file cannot be read: " + file.getFileName(), e);
        }
    }

    /**
     * Reads the text of a scenario file.
     *
     * @param name what messages call it
     * @param text the text
     * @param pack the pack whose rules it is about
     * @return its scenarios, in order
     * @throws InvalidCaseException if it is wrong; it lists everything
     */
    public static List<Scenario> parse(String name, String text, KnowledgePack pack) {
        return new ScenarioReader(pack).read(name, text);
    }

    /**
     * Finds scenario files.
     *
     * @param directory where to look, in all folders below
     * @return the files, in order of their paths
     * @throws UncheckedIOException if the directory cannot be read
     */
    public static List<Path> in(Path directory) {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The directory cannot be read: " + directory.getFileName(), e);
        }
    }

    /**
     * Adds to scenarios their mirror images, in which left and right are swapped.
     *
     * @param scenarios the scenarios
     * @return each scenario, followed by its mirror image if it has a side
     */
    public static List<Scenario> mirrored(List<Scenario> scenarios) {
        return scenarios.stream()
                .flatMap(scenario -> Stream.concat(Stream.of(scenario), Mirror.of(scenario).stream()))
                .toList();
    }
}
