package io.github.sacrum.hipback;

import io.github.sacrum.assessment.Assessment;
import io.github.sacrum.casefile.CaseFile;
import io.github.sacrum.casefile.CaseFileReader;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.reasoner.Reasoner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The published cases of the repository, and one reasoner with a fixed clock for all tests. */
final class PublishedCases {
    static final Reasoner REASONER =
            Reasoner.of(HipBack.pack(), Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC));

    private static final List<CaseFile> ALL = read();
    private static final Map<String, Assessment> WHOLE = new ConcurrentHashMap<>();

    private PublishedCases() {}

    static List<CaseFile> all() {
        return ALL;
    }

    static String name(CaseFile file) {
        return String.valueOf(file.id());
    }

    /** Of all its facts, reasoned once for all tests. */
    static Assessment assess(CaseFile file) {
        return WHOLE.computeIfAbsent(name(file), id -> assess(file, file.facts()));
    }

    static Assessment assess(CaseFile file, Collection<? extends Fact> facts) {
        return REASONER.assess(file.patient(), facts);
    }

    private static List<CaseFile> read() {
        CaseFileReader reader = new CaseFileReader(HipBack.pack().vocabulary());
        try (Stream<Path> files = Files.list(Path.of("..", "cases"))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .flatMap(file -> reader.read(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The published cases cannot be read.", e);
        }
    }
}
