package io.github.sacrum.scenario.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.scenario.mutation.MutantResult.Fate;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of accepted mutants must be complete and still true. */
class AcceptedMutantsTest {
    private static final StudySettings ONE =
            new StudySettings(Set.of("KNE-10"), List.of(), null, false, Progress.SILENT);

    @TempDir
    private Path directory;

    private KneePack knee;

    @BeforeEach
    void copy() {
        knee = KneePack.in(directory);
    }

    @Test
    void a_survivor_with_a_reason_is_accepted_and_does_not_count() {
        knee.without("younger");
        accept("KNE-10 drop age >= 60", "nobody younger is asked");
        StudyResult result = knee.study(ONE);
        assertThat(result.count(Fate.ACCEPTED)).isEqualTo(1);
    }

    @Test
    void an_accepted_mutant_that_a_scenario_kills_is_refused() {
        accept("KNE-10 drop age >= 60", "nobody younger is asked");
        assertThatThrownBy(() -> knee.study(ONE))
                .isInstanceOf(InvalidKnowledgeException.class)
                .hasMessageContaining("mutants.accepted.yaml:2")
                .hasMessageContaining("killed after all, by the scenario 'A fever some weeks after a fall, younger'");
    }

    @Test
    void an_accepted_mutant_that_there_is_not_is_refused_with_the_nearest() {
        accept("KNE-10 drop age >= 61", "nobody younger is asked");
        assertThatThrownBy(() -> knee.study(ONE))
                .isInstanceOf(InvalidKnowledgeException.class)
                .hasMessageContaining("no such mutant")
                .hasMessageContaining("Maybe 'KNE-10 drop age >= 60'");
    }

    @Test
    void a_mutant_is_not_accepted_without_a_reason_or_twice() {
        knee.extended("mutants.accepted.yaml", """
                accepted:
                  - {mutant: KNE-10 drop present}
                  - {mutant: KNE-10 flip present, reason: one}
                  - {mutant: KNE-10 flip present, reason: two}
                """);
        assertThatThrownBy(() -> knee.study(ONE))
                .isInstanceOf(InvalidKnowledgeException.class)
                .hasMessageContaining("mutants.accepted.yaml:2")
                .hasMessageContaining("and a 'reason'")
                .hasMessageContaining("mutants.accepted.yaml:4")
                .hasMessageContaining("accepted twice");
    }

    private void accept(String mutant, String reason) {
        knee.extended("mutants.accepted.yaml", "");
        String head = knee.home().resolve("mutants.accepted.yaml").toFile().length() == 0 ? "accepted:\n" : "";
        knee.extended("mutants.accepted.yaml", head + "  - {mutant: '" + mutant + "', reason: " + reason + "}\n");
    }
}
