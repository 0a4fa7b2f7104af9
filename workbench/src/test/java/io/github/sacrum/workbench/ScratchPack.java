package io.github.sacrum.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A copy of the shipped pack's sources without scenarios, for tests to break and to mend. Of the rules it keeps what
 * derives findings and three conditions: the commands treat a rule as they treat thousands, which take seconds to compile.
 *
 * @param module the folder of its module
 */
record ScratchPack(Path module) {
    static final String HIP = "conditions/hip-osteoarthritis.drl";
    static final String SCENARIOS = "conditions/hip-osteoarthritis.cases.yaml";

    private static final String ACCEPTED = "accepted.yaml";

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

    private static final Pattern LEFT_OUT =
            Pattern.compile(".*\\.cases\\.yaml|.*/(red-flags|mechanisms|recommendations)/.*\\.drl"
                    + "|.*/conditions/(?!(hip-osteoarthritis|acetabular-labral-tear|lumbar-spinal-stenosis)\\.drl).*");

    private static final Path SOURCES = Path.of("..", "rules-hip-back", "src", "main", "resources")
            .toAbsolutePath()
            .normalize();

    static ScratchPack in(Path folder) {
        ScratchPack pack = new ScratchPack(folder.resolve("rules-here"));
        try (Stream<Path> all = Files.walk(SOURCES)) {
            List<Path> files = all.filter(Files::isRegularFile)
                    .filter(file -> !LEFT_OUT.matcher(file.toString()).matches())
                    .toList();
            for (Path file : files) {
                Path target = pack.module
                        .resolve("src/main/resources")
                        .resolve(SOURCES.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.copy(file, target);
            }
            return pack.acceptForKeptRules(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the pack accepts about a rule that is left out would itself be reported. */
    private ScratchPack acceptForKeptRules(List<Path> kept) throws IOException {
        StringBuilder rules = new StringBuilder();
        for (Path file : kept) {
            rules.append(file.toString().endsWith(".drl") ? Files.readString(file) : "");
        }
        String entries = Pattern.compile("(?m)^ {2}- check: .*\\R {4}rule: (\\S+)\\R {4}reason: .*\\R")
                .matcher(Files.readString(file(ACCEPTED)))
                .results()
                .filter(entry -> rules.indexOf("@id( " + entry.group(1) + " )") >= 0)
                .map(MatchResult::group)
                .collect(Collectors.joining());
        return write(ACCEPTED, entries.isEmpty() ? "accepted: []\n" : "accepted:\n" + entries);
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
