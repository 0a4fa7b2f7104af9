package io.github.sacrum.examples.livereload;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.assessment.Assessment;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Sex;
import io.github.sacrum.fact.Symptom;
import io.github.sacrum.hipback.HipBack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service follows the overlay of a hospital. */
class LiveReloadTest {
    private static final Path OVERLAY = Path.of("overlay", "st-elsewhere");
    private static final Patient PERSON = Patient.of(62, Sex.FEMALE);
    private static final List<Fact> FACTS =
            List.of(Symptom.present("groin-pain").left().build());

    @TempDir
    private Path folder;

    @Test
    void an_edit_takes_effect_and_a_broken_one_does_not() throws IOException, InterruptedException {
        Path file = copied().resolve("overlay.yaml");
        String text = Files.readString(file);
        BlockingQueue<String> journal = new LinkedBlockingQueue<>();
        try (LiveReload service = new LiveReload(folder, journal::add)) {
            assertThat(pretest(service.assess(PERSON, FACTS))).isEqualTo("0.25");
            Files.writeString(file, text.replace("HOA-01", "HAO-01"));
            assertThat(journal.poll(2, TimeUnit.MINUTES)).contains("overlay.yaml:13:", "no rule 'HAO-01'");
            assertThat(pretest(service.assess(PERSON, FACTS))).isEqualTo("0.25");
            Files.writeString(file, text.replace("0.25", "0.3"));
            assertThat(journal.poll(2, TimeUnit.MINUTES)).startsWith("In force: st-elsewhere 1.0.0 ");
            Assessment assessment = service.assess(PERSON, FACTS);
            assertThat(pretest(assessment)).isEqualTo("0.3");
            assertThat(assessment.record().digest()).isEqualTo(HipBack.pack().digest());
            assertThat(assessment.toText()).contains("overlay st-elsewhere 1.0.0", "Rules of its own: STE-01.");
        }
    }

    private static String pretest(Assessment assessment) {
        return assessment.record().overlays().get(0).numbers().get(0).after();
    }

    private Path copied() throws IOException {
        try (Stream<Path> files = Files.list(OVERLAY)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(String.valueOf(file.getFileName())));
            }
        }
        return folder;
    }
}
