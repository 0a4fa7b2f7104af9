package io.github.sacrum.reasoner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Symptom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A reasoner takes the day from its clock, and lends all else to one with another clock. */
class ReasonerClockTest {
    private static final List<Symptom> FACTS =
            List.of(Symptom.present("squeak").left().build());

    private final Reasoner spring = Reasoner.of(TestPacks.bicycle(), on("2026-03-21"));

    @Test
    void another_clock_changes_the_day_and_nothing_else() {
        Reasoner autumn = spring.withClock(on("2026-09-23"));
        String fromAutumn = autumn.assess(Patient.unknown(), FACTS).toJson();
        String fromSpring = spring.assess(Patient.unknown(), FACTS).toJson();
        assertThat(fromAutumn).contains("2026-09-23").isEqualTo(fromSpring.replace("2026-03-21", "2026-09-23"));
    }

    @Test
    void the_first_reasoner_keeps_its_clock() {
        Reasoner autumn = spring.withClock(on("2026-09-23"));
        assertThat(autumn.pack()).isSameAs(spring.pack());
        assertThat(spring.assess(Patient.unknown(), FACTS).record().date()).isEqualTo(LocalDate.of(2026, 3, 21));
    }

    private static Clock on(String day) {
        return Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
    }
}
