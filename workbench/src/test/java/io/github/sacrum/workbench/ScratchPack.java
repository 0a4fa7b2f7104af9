package io.github.sacrum.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A copy of the shipped pack's sources without scenarios, for tests to break and to mend.
 *
 * @param module the folder of its module
 */
record ScratchPack(Path module) {
    static final String HIP = "conditions/hip-osteoarthritis.drl";
    static final String SCENARIOS = "conditions/hip-osteoarthritis.cases.yaml";

    /** Fires a rule on the left; the second is a near miss. */
    static final String PASSING = """
            scenarios:
              - name: An adduction that is restricted weighs
                given:
                  - {symptom: hip-pain, side: left}
                  - {finding: hip-adduction-restricted, side: left}
                expect: {fires: [HOA-02]}
                variants:
                  - name: not known
                    without: [hip-adduction-restricted]
                    expect: {silent: [HOA-02]}
            """;

    private static final Path SOURCES = Path.of("..", "rules-hip-back", "src", "main", "resources")
            .toAbsolutePath()
            .normalize();

    static ScratchPack in(Path folder) {
        ScratchPack pack = new ScratchPack(folder.resolve("rules-here"));
        try (Stream<Path> all = Files.walk(SOURCES)) {
            List<Path> files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".cases.yaml"))
                    .toList();
            for (Path file : files) {
                Path target = pack.module
                        .resolve("src/main/resources")
                        .resolve(SOURCES.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pack;
    }

    Path file(String name) {
        return module.resolve("src/main/resources/io/github/sacrum/hipback").resolve(name);
    }

    ScratchPack write(String name, String text) {
        try {
            Files.writeString(file(name), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ScratchPack replace(String name, String from, String to) {
        try {
            String text = Files.readString(file(name));
            assertThat(text).contains(from);
            return write(name, text.replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line on which a text first stands. */
    int lineOf(String name, String text) {
        try {
            List<String> lines = Files.readAllLines(file(name));
            for (int line = 0; line < lines.size(); line++) {
                if (lines.get(line).contains(text)) {
                    return line + 1;
                }
            }
            throw new AssertionError("It is not there: " + text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Run test(Object... args) {
        Object[] all = Stream.concat(Stream.of("test", "--pack", module), Stream.of(args))
                .toArray();
        return Run.of(all);
    }
}
