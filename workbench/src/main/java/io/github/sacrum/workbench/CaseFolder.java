package io.github.sacrum.workbench;

import io.github.sacrum.problem.InvalidCaseException;
import io.github.sacrum.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The case files of a directory. */
final class CaseFolder {
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json", ".ndjson");

    private CaseFolder() {}

    /** Returns the files with an ending of case files, in the order of their names. */
    static List<Path> files(Path folder) {
        List<Path> files;
        try (Stream<Path> entries = Files.list(folder)) {
            files = entries.filter(CaseFolder::isCaseFile)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw refused(folder, "This directory cannot be read. Maybe a permission is missing.");
        }
        if (files.isEmpty()) {
            throw refused(
                    folder,
                    "There is no case file in this directory. Maybe none of its files ends in "
                            + String.join(", ", ENDINGS) + ".");
        }
        return files;
    }

    private static boolean isCaseFile(Path path) {
        return ENDINGS.stream().anyMatch(path.toString()::endsWith) && !Files.isDirectory(path);
    }

    private static InvalidCaseException refused(Path folder, String message) {
        return new InvalidCaseException(List.of(new Problem(folder.toString(), message)));
    }
}
