package io.github.sacrum.reasoner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.assessment.Assessment;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Side;
import io.github.sacrum.fact.Symptom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One reasoner shared by many threads, and two reasoners in one process. */
class ConcurrencyTest {
    private static final int THREADS = 64;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

    private static List<Fact> facts(int number) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Symptom.present("squeak")
                .on(number % 2 == 0 ? Side.LEFT : Side.RIGHT)
                .severity(number % 11)
                .build());
        if (number % 3 == 0) {
            facts.add(Finding.present("brake-pad-thin"));
        }
        if (number % 5 == 0) {
            facts.add(Symptom.present("no-braking-at-all").build());
        }
        return facts;
    }

    @Test
    void a_reasoner_shared_by_64_threads_gives_what_one_thread_gives() throws Exception {
        Reasoner reasoner = Reasoner.of(TestPacks.bicycle(), CLOCK);
        List<String> alone = new ArrayList<>();
        for (int number = 0; number < 4 * THREADS; number++) {
            alone.add(reasoner.assess(Patient.unknown(), facts(number)).toJson());
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<String>> shared = new ArrayList<>();
            for (int number = 0; number < 4 * THREADS; number++) {
                List<Fact> facts = facts(number);
                shared.add(threads.submit(
                        () -> reasoner.assess(Patient.unknown(), facts).toJson()));
            }
            for (int number = 0; number < shared.size(); number++) {
                assertThat(shared.get(number).get()).isEqualTo(alone.get(number));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void two_reasoners_of_different_packs_do_not_share_rules() {
        String oneRule = TestPacks.text("bicycle/brakes.drl");
        String without = oneRule.substring(0, oneRule.indexOf("rule \"The brake pad is thin\""));
        Reasoner full = Reasoner.of(TestPacks.bicycle(), CLOCK);
        Reasoner small = Reasoner.of(TestPacks.load("bicycle", without), CLOCK);
        List<Fact> facts = List.of(Symptom.present("squeak").left().build(), Finding.present("brake-pad-thin"));
        assertThat(wornBrake(small.assess(Patient.unknown(), facts))).isEqualTo(0.2);
        assertThat(wornBrake(full.assess(Patient.unknown(), facts))).isEqualTo(0.6);
        assertThat(small.pack().rules()).hasSize(1);
    }

    private static double wornBrake(Assessment assessment) {
        return assessment.differential().stream()
                .filter(candidate -> candidate.condition().equals("worn-brake"))
                .findFirst()
                .orElseThrow()
                .support();
    }
}
