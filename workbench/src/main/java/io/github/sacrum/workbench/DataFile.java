package io.github.sacrum.workbench;

import io.github.sacrum.internal.Problems;
import io.github.sacrum.internal.Yaml;
import io.github.sacrum.internal.YamlNode;
import io.github.sacrum.problem.InvalidKnowledgeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** Reads a YAML file that a project keeps about its knowledge: one document, or all that is wrong with it. */
final class DataFile {
    private DataFile() {}

    static <T> T read(Path file, Function<YamlNode, T> reading) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new FailedRunException(file + ": This cannot be read. Maybe it is not there.", e);
        }
        Problems problems = new Problems();
        Optional<T> read = Yaml.document(file.toString(), text, problems).map(reading);
        if (read.isEmpty() || !problems.none()) {
            throw new InvalidKnowledgeException(problems.list());
        }
        return read.get();
    }
}
