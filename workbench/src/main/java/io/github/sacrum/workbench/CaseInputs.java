package io.github.sacrum.workbench;

import io.github.sacrum.casefile.CaseFile;
import io.github.sacrum.casefile.CaseFileReader;
import io.github.sacrum.problem.InvalidCaseException;
import io.github.sacrum.problem.Problem;
import io.github.sacrum.vocabulary.Vocabulary;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads the cases that a command line names: files, directories of files, and standard input. All of them are read
 * before any is used; if one is wrong, all are refused, with everything that is wrong with any.
 */
final class CaseInputs {
    private static final String STANDARD_INPUT = "-";

    private final CaseFileReader reader;
    private final InputStream in;
    private final List<GivenCase> cases = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private CaseInputs(Vocabulary vocabulary, InputStream in) {
        reader = new CaseFileReader(vocabulary);
        this.in = in;
    }

    /** Reads cases in the order of the names. */
    static List<GivenCase> read(Vocabulary vocabulary, InputStream in, List<String> names) {
        CaseInputs inputs = new CaseInputs(vocabulary, in);
        names.forEach(inputs::named);
        if (!inputs.problems.isEmpty()) {
            throw new InvalidCaseException(inputs.problems);
        }
        return List.copyOf(inputs.cases);
    }

    private void named(String name) {
        if (name.equals(STANDARD_INPUT)) {
            add(StandardInput.NAME, () -> reader.read(StandardInput.NAME, StandardInput.text(in)));
            return;
        }
        try {
            Path path = Path.of(name);
            List<Path> files = Files.isDirectory(path) ? CaseFolder.files(path) : List.of(path);
            files.forEach(file -> add(file.toString(), () -> reader.read(file)));
        } catch (InvalidPathException e) {
            problems.add(new Problem(name, "This can be no path. Maybe a character in it is wrong."));
        } catch (InvalidCaseException e) {
            problems.addAll(e.problems());
        }
    }

    private void add(String input, Supplier<List<CaseFile>> reading) {
        try {
            List<CaseFile> read = reading.get();
            for (int index = 0; index < read.size(); index++) {
                cases.add(new GivenCase(input, index + 1, read.size() == 1, read.get(index)));
            }
        } catch (InvalidCaseException e) {
            problems.addAll(e.problems());
        }
    }
}
