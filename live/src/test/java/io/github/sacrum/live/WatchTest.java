package io.github.sacrum.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.sacrum.assessment.Assessment;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.problem.Problem;
import io.github.sacrum.reasoner.Reasoner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Live knowledge follows its folders while the application works. */
class WatchTest {
    private static final String STRONG = "@lr( \"6.0 / 0.2\" )";
    private static final String WEAK = "@lr( \"2.0 / 0.2\" )";

    @TempDir
    private Path folder;

    @Test
    void a_broken_edit_is_refused_and_its_mend_takes_effect() throws InterruptedException {
        Bicycle bicycle = Bicycle.in(folder);
        Heard heard = new Heard();
        try (LiveKnowledge live = LiveKnowledge.open(bicycle.home()).tell(heard).watch()) {
            bicycle.edit(Bicycle.BRAKE, STRONG, "@lr( \"lots\" )");
            assertThat(heard.next()).startsWith("refused ").contains("conditions/worn-brake.drl:19");
            assertThat(Bicycle.support(live.reasoner())).isEqualTo(0.6, within(0.001));
            bicycle.edit(Bicycle.BRAKE, "@lr( \"lots\" )", WEAK);
            assertThat(heard.next()).startsWith("reloaded ");
            assertThat(Bicycle.support(live.reasoner())).isEqualTo(1 / 3.0, within(0.001));
        }
    }

    @Test
    void a_rule_in_a_new_folder_is_found() throws InterruptedException {
        Bicycle bicycle = Bicycle.in(folder);
        Heard heard = new Heard();
        try (LiveKnowledge live = LiveKnowledge.open(bicycle.home()).tell(heard).watch()) {
            String rules = bicycle.text("recommendations/workshop.drl");
            bicycle.write("further/workshop.drl", rules.replace("bicycle.recommendations", "bicycle.further"));
            String told = heard.next();
            bicycle.delete("recommendations/workshop.drl");
            // Until the second file is gone, both hold the same rules; which of the two states is read first is open.
            String last = told.startsWith("refused") ? heard.next() : told;
            assertThat(last).startsWith("reloaded ");
            assertThat(live.reload().pack().rule("REC-01").orElseThrow().place())
                    .hasFieldOrPropertyWithValue("file", "further/workshop.drl");
        }
    }

    @Test
    void a_folder_that_is_replaced_as_a_whole_is_followed_on() throws IOException, InterruptedException {
        Bicycle bicycle = Bicycle.in(folder.resolve("in-force"));
        Bicycle next = Bicycle.in(folder.resolve("next"));
        next.edit(Bicycle.BRAKE, STRONG, WEAK);
        Heard heard = new Heard();
        try (LiveKnowledge live = LiveKnowledge.open(bicycle.home()).tell(heard).watch()) {
            Files.move(bicycle.home(), folder.resolve("old"));
            Files.move(next.home(), bicycle.home());
            String told = heard.next();
            assertThat(told.startsWith("refused") ? heard.next() : told).startsWith("reloaded ");
            assertThat(Bicycle.support(live.reasoner())).isEqualTo(1 / 3.0, within(0.001));
            bicycle.edit(Bicycle.BRAKE, WEAK, STRONG);
            assertThat(heard.next()).startsWith("reloaded ");
            assertThat(Bicycle.support(live.reasoner())).isEqualTo(0.6, within(0.001));
        }
    }

    @Test
    void a_listener_that_throws_stops_nothing() throws InterruptedException {
        Bicycle bicycle = Bicycle.in(folder);
        Heard heard = new Heard();
        ReloadListener thrower = new ReloadListener() {
            @Override
            public void reloaded(KnowledgePack before, KnowledgePack after) {
                throw new IllegalStateException("The listener is out of order.");
            }

            @Override
            public void refused(List<Problem> problems) {
                throw new AssertionError("The listener is out of order.");
            }
        };
        AtomicInteger uncaught = new AtomicInteger();
        Thread.UncaughtExceptionHandler usual = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> uncaught.incrementAndGet());
        try (LiveKnowledge live =
                LiveKnowledge.open(bicycle.home()).tell(thrower).tell(heard).watch()) {
            bicycle.edit(Bicycle.BRAKE, STRONG, WEAK);
            assertThat(heard.next()).startsWith("reloaded ");
            bicycle.edit(Bicycle.BRAKE, "@grade( A )", "@grade( E )");
            assertThat(heard.next()).startsWith("refused ");
            bicycle.edit(Bicycle.BRAKE, "@grade( E )", "@grade( A )");
            assertThat(heard.next()).startsWith("reloaded ");
            assertThat(uncaught).hasValue(3);
            assertThat(Bicycle.support(live.reasoner())).isEqualTo(1 / 3.0, within(0.001));
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(usual);
        }
    }

    @Test
    void thirty_two_threads_see_only_whole_packs() throws InterruptedException, ExecutionException {
        Bicycle bicycle = Bicycle.in(folder);
        ExecutorService threads = Executors.newFixedThreadPool(32);
        AtomicBoolean done = new AtomicBoolean();
        try (LiveKnowledge live = LiveKnowledge.open(bicycle.home())) {
            Reasoner strong = live.reasoner();
            bicycle.edit(Bicycle.BRAKE, STRONG, WEAK);
            Reasoner weak = live.reload();
            Map<String, Double> due = Map.of(
                    strong.pack().digest(), Bicycle.support(strong),
                    weak.pack().digest(), Bicycle.support(weak));
            assertThat(due).hasSize(2);
            Callable<Integer> assessing = () -> {
                int seen = 0;
                while (!done.get() || seen == 0) {
                    Assessment assessment = Bicycle.squeaking(live.reasoner());
                    assertThat(Bicycle.support(assessment))
                            .isEqualTo(due.get(assessment.record().digest()));
                    seen++;
                }
                return seen;
            };
            List<Future<Integer>> running = new ArrayList<>();
            for (int thread = 0; thread < 32; thread++) {
                running.add(threads.submit(assessing));
            }
            for (int times = 0; times < 6; times++) {
                bicycle.edit(Bicycle.BRAKE, times % 2 == 0 ? WEAK : STRONG, times % 2 == 0 ? STRONG : WEAK);
                live.reload();
            }
            done.set(true);
            for (Future<Integer> assessments : running) {
                assertThat(assessments.get()).isPositive();
            }
        } finally {
            done.set(true);
            threads.shutdownNow();
        }
    }
}
