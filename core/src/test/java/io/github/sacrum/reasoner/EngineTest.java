package io.github.sacrum.reasoner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.fact.Symptom;
import io.github.sacrum.inference.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sessions are pooled and never leaked. */
class EngineTest {
    @Test
    void a_thousand_sessions_one_after_the_other_leave_no_more_behind_than_one() {
        Engine engine = new Engine(TestPacks.bicycle(), Reasoner.DEFAULT_BUDGET);
        use(engine);
        int afterOne = engine.sessions();
        for (int round = 0; round < 1000; round++) {
            use(engine);
        }
        assertThat(engine.sessions()).isEqualTo(afterOne).isLessThanOrEqualTo(1);
    }

    @Test
    void a_session_from_the_pool_knows_nothing_of_the_one_before() {
        Engine engine = new Engine(TestPacks.bicycle(), Reasoner.DEFAULT_BUDGET);
        use(engine);
        try (WorkingMemory memory = engine.open()) {
            memory.fire();
            assertThat(memory.all(Object.class)).isEmpty();
        }
    }

    private static void use(Engine engine) {
        try (WorkingMemory memory = engine.open()) {
            memory.assertExactly(
                    Told.class,
                    List.of(new Told(Symptom.present("squeak").left().build())));
            memory.fire();
            assertThat(memory.all(Symptom.class)).hasSize(1);
        }
    }
}
