package io.github.sacrum.live;

import io.github.sacrum.assessment.Assessment;
import io.github.sacrum.check.RulePack;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Sex;
import io.github.sacrum.fact.Side;
import io.github.sacrum.fact.Symptom;
import io.github.sacrum.fact.Unit;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.reasoner.Reasoner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The pack about bicycles as it is shipped, overlays to lay over it, and facts to assess by both. */
final class Garage {
    static final KnowledgePack BICYCLE = shipped();

    /** The lines of an overlay's file before what a test adds. */
    static final String HEADING = "id: corner\nname: The workshop at the corner\nversion: 1.0.0\nover: bicycle\n";

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-04T12:00:00Z"), ZoneOffset.UTC);
    private static final List<Fact> FACTS = List.of(
            Symptom.present("squeak").left().build(),
            Finding.measured("pad-thickness", 2, Unit.MILLIMETRE).on(Side.LEFT),
            Finding.present("rim-hot").on(Side.RIGHT),
            Symptom.present("hands-hurt").build(),
            Symptom.present("no-braking-at-all").build(),
            Finding.absent("brake-pad-thin").on(Side.RIGHT),
            Symptom.present("squeak").right().build());

    private Garage() {}

    private static KnowledgePack shipped() {
        try {
            return new PackCompiler()
                    .compile(RulePack.read(Bicycle.copy(
                            "bicycle", Files.createTempDirectory("shipped").resolve("bicycle"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An overlay of which the heading is given. */
    static Overlay overlay(Path folder, String body, Map<String, String> files) {
        try {
            Path home = folder.resolve("corner");
            Files.createDirectories(home);
            // At once: a watcher must see neither half of it nor the moment between the old and the new one.
            Path written = folder.resolve("overlay.tmp");
            Files.writeString(written, HEADING + body, StandardCharsets.UTF_8);
            Files.move(written, home.resolve("overlay.yaml"), StandardCopyOption.ATOMIC_MOVE);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = home.resolve(file.getKey());
                Files.createDirectories(path.resolve("..").normalize());
                Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
            }
            return Overlay.read(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Overlay overlay(Path folder, String body) {
        return overlay(folder, body, Map.of());
    }

    /** What two packs make of every combination of a handful of facts, but for the record. */
    static List<Assessment> assessments(KnowledgePack pack) {
        Reasoner reasoner = Reasoner.of(pack, CLOCK);
        Assessment plain = Reasoner.of(BICYCLE, CLOCK).assess(Patient.of(40, Sex.MALE), FACTS);
        List<Assessment> all = new ArrayList<>();
        for (int combination = 1; combination < 1 << FACTS.size(); combination++) {
            List<Fact> facts = new ArrayList<>();
            for (int fact = 0; fact < FACTS.size(); fact++) {
                if ((combination & 1 << fact) != 0) {
                    facts.add(FACTS.get(fact));
                }
            }
            all.add(withRecordOf(plain, reasoner.assess(Patient.of(40, Sex.MALE), facts)));
        }
        return all;
    }

    private static Assessment withRecordOf(Assessment other, Assessment assessment) {
        return new Assessment(
                assessment.urgency(),
                assessment.redFlags(),
                assessment.origin(),
                assessment.differential(),
                assessment.mustNotMiss(),
                assessment.mechanisms(),
                assessment.chains(),
                assessment.recommendations(),
                assessment.avoid(),
                assessment.questions(),
                assessment.contradictions(),
                other.record());
    }

    /** The assessment of the given facts, and the clock of all tests. */
    static Assessment assess(KnowledgePack pack, Fact... facts) {
        return Reasoner.of(pack, CLOCK).assess(Patient.of(40, Sex.MALE), List.of(facts));
    }
}
