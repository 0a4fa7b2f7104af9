package io.github.sacrum.casefile;

import io.github.sacrum.internal.Problems;
import io.github.sacrum.internal.Require;
import io.github.sacrum.internal.YamlNode;
import io.github.sacrum.problem.InvalidCaseException;
import io.github.sacrum.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Reads case files: a YAML or JSON document, several YAML documents, or NDJSON with a case a line. Every fact is
 * checked against the vocabulary. A text is accepted as a whole, or refused as a whole with everything that is wrong
 * with it. Immutable and thread-safe.
 */
public final class CaseFileReader {
    private final Vocabulary vocabulary;

    /**
     * Makes a reader.
     *
     * @param vocabulary the terms that facts may have
     * @throws NullPointerException if the vocabulary is null
     */
    public CaseFileReader(Vocabulary vocabulary) {
        this.vocabulary = Require.nonNull(vocabulary, "vocabulary");
    }

    /**
     * Reads a file in UTF-8.
     *
     * @param path where it is
     * @return its cases, at least one
     * @throws NullPointerException if the path is null
     * @throws InvalidCaseException if the file cannot be read, or anything in it is wrong
     */
    public List<CaseFile> read(Path path) {
        Require.nonNull(path, "path");
        Problems problems = new Problems();
        String text = FileText.of(path, problems);
        if (text == null) {
            throw new InvalidCaseException(problems.list());
        }
        return read(path.toString(), text);
    }

    /**
     * Reads a text.
     *
     * @param name the name of the file it is from, for messages
     * @param text the text
     * @return its cases, at least one
     * @throws NullPointerException if an argument is null
     * @throws InvalidCaseException if anything in the text is wrong
     */
    public List<CaseFile> read(String name, String text) {
        Require.nonNull(name, "name");
        Require.nonNull(text, "text");
        Problems problems = new Problems();
        List<YamlNode> documents = Documents.of(name, text, problems);
        if (documents.isEmpty() && problems.none()) {
            problems.add(name, "There is no case in it. Maybe the file is empty, or all of it is a comment.");
        }
        CaseReading reading = new CaseReading(vocabulary, problems);
        List<CaseFile> cases =
                documents.stream().map(reading::read).filter(Objects::nonNull).toList();
        if (!problems.none()) {
            throw new InvalidCaseException(ByPlace.sorted(problems.list()));
        }
        return cases;
    }
}
