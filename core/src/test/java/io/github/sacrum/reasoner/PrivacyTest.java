package io.github.sacrum.reasoner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.sacrum.assessment.Assessment;
import io.github.sacrum.fact.Effect;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.History;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Sex;
import io.github.sacrum.fact.Side;
import io.github.sacrum.fact.Symptom;
import io.github.sacrum.fact.Unit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** No patient value appears in a text that is not asked for: canaries in facts must not be seen again. */
class PrivacyTest {
    private static final Patient PATIENT = Patient.of(87, Sex.FEMALE).withBodyMassIndex(37.77);
    private static final List<Fact> FACTS = List.of(
            Symptom.present("squeak")
                    .left()
                    .severity(7)
                    .lasting(777, Unit.DAY)
                    .quality("shrill")
                    .build(),
            Finding.measured("pad-thickness", 7.77, Unit.MILLIMETRE).on(Side.LEFT),
            History.present("fell-over").ago(77.7, Unit.WEEK).withEffect(Effect.WORSE));

    private final Reasoner reasoner = Reasoner.of(TestPacks.bicycle());

    @Test
    void no_value_shows_in_the_text_of_a_fact_or_of_an_assessment() {
        Assessment assessment = reasoner.assess(PATIENT, FACTS);
        String seen = PATIENT
                + FACTS.toString()
                + assessment
                + assessment.differential()
                + assessment.differential().get(0).explanation()
                + assessment.mechanisms()
                + assessment.redFlags()
                + assessment.record()
                + assessment.recommendations()
                + assessment.contradictions()
                + assessment.chains();
        assertThat(seen)
                .doesNotContain("7")
                .doesNotContain("left")
                .doesNotContain("FEMALE")
                .doesNotContain("squeak");
    }

    @Test
    void no_value_shows_in_an_exception() {
        Throwable outside = catchThrowable(
                () -> reasoner.assess(PATIENT, List.of(Finding.measured("pad-thickness", 7777, Unit.MILLIMETRE))));
        Throwable name = catchThrowable(() -> Finding.present("John Canary, born 1977"));
        assertThat(outside.getMessage()).doesNotContain("7777");
        assertThat(name.getMessage()).doesNotContain("John").doesNotContain("Canary");
    }

    @Test
    void an_assessment_prints_nothing_by_itself() {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        try (PrintStream canvas = new PrintStream(seen, true, StandardCharsets.UTF_8)) {
            System.setOut(canvas);
            System.setErr(canvas);
            reasoner.assess(PATIENT, FACTS);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(seen.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void no_value_shows_in_any_log_line_even_when_everything_is_logged() throws IOException {
        Path log = Path.of(System.getProperty("org.slf4j.simpleLogger.logFile"));
        LoggerFactory.getLogger(PrivacyTest.class).trace("the log is written");
        reasoner.assess(
                PATIENT.withBodyMassIndex(37.7319),
                List.of(
                        Symptom.present("squeak")
                                .left()
                                .lasting(7319.5, Unit.DAY)
                                .build(),
                        Finding.measured("pad-thickness", 1.7319, Unit.MILLIMETRE)
                                .on(Side.LEFT)));
        assertThat(Files.readString(log))
                .contains("the log is written")
                .doesNotContain("1.7319", "37.7319", "7319.5", "side=LEFT");
    }
}
