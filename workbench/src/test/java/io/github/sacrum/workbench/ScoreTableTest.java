package io.github.sacrum.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.inference.Urgency;
import io.github.sacrum.vocabulary.Origin;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Scores become totals, reliability, misses and rows in Markdown. */
class ScoreTableTest {
    private static final Score.Claim RIGHT = new Score.Claim(0.6, 0.4, true);
    private static final Score.Claim WRONG = new Score.Claim(0.6, 0.2, false);
    private static final Score FIRST = new Score(
            "a|b",
            "x",
            1,
            0,
            "x (left)",
            false,
            Origin.HIP,
            Origin.HIP,
            Urgency.ROUTINE,
            Urgency.ROUTINE,
            10,
            2,
            List.of(RIGHT, WRONG));
    private static final Score MISSED = new Score(
            "c", "y", 0, 2, "x", false, Origin.SPINE, Origin.HIP, Urgency.SOON, Urgency.EMERGENCY, 5, 0, List.of());
    private static final Score FOURTH = new Score(
            "d", "z", 4, 0, "x", true, Origin.BOTH, Origin.BOTH, Urgency.URGENT, Urgency.ROUTINE, 7, 1, List.of());
    private static final Score UNSAID =
            new Score("e", null, 0, 0, "", false, Origin.UNDETERMINED, null, Urgency.ROUTINE, null, 1, 9, List.of());

    private final String table = ScoreTable.of(
            "Bicycles seen",
            List.of(FIRST, MISSED, FOURTH, UNSAID),
            List.of(FIRST, MISSED),
            Map.of("c", new Miss("c", Miss.Reason.NOT_IN_THE_CASE, "Nobody looked.")));

    @Test
    void a_row_says_rank_origin_and_urgency_and_marks_one_that_is_too_low() {
        assertThat(table)
                .contains("| a\\|b | x | 1 | x (left) | hip / hip | routine / routine | 10 | 2 |\n")
                .contains("| c | y | must not miss 2 | x | spine / hip | **soon** / emergency | 5 | 0 |\n")
                .contains("| d | z | 4 | x | both / both | urgent / routine | 7 | 1 |\n")
                .contains("| e | – | – | – | undetermined / – | routine / – | 1 | 9 |\n");
    }

    @Test
    void totals_count_only_cases_whose_answer_is_published() {
        assertThat(table)
                .contains("| Of 4 cases | Aim |")
                .contains("| Published diagnosis first | at least 70 % | 1 of 3 (33 %) | 1 of 2 (50 %) |")
                .contains("or one published beside it |  | 2 of 3 (67 %) | 1 of 2 (50 %) |")
                .contains("first three that must not be missed | at least 90 % | 2 of 3 (67 %) | 2 of 2 (100 %) |")
                .contains("first five that must not be missed |  | 3 of 3 (100 %) |")
                .contains("| Emergencies missed | none | 1 of 1 (100 %) |")
                .contains("| Emergency and urgent cases at their level or above | all | 0 of 1 (0 %) |")
                .contains("| Urgency exact |  | 1 of 3 (33 %) |")
                .contains("| Urgency too low |  | 1 of 3 (33 %) |")
                .contains("| Urgency too high |  | 1 of 3 (33 %) |")
                .contains("| Routine cases raised to urgent or emergency | at most 15 % | 1 of 2 (50 %) |")
                .contains("| Origin right | at least 85 % | 2 of 3 (67 %) |")
                .contains("| Facts mapped | | 23 | 15 |")
                .contains("| Facts that no term can say | | 12 | 2 |");
    }

    @Test
    void every_miss_has_a_row_with_its_reason() {
        assertThat(table)
                .contains("| c | not in the case | Nobody looked. |")
                .contains("| d | – | no reason is written down |")
                .doesNotContain("| a\\|b | –")
                .doesNotContain("| e | – | no reason");
    }

    @Test
    void reliability_compares_support_and_probability_with_outcome() {
        assertThat(table)
                .contains("Of 2 conditions in the differentials")
                .contains("always saying the mean gives 0.25")
                .contains("| Support, Brier score 0.26 |")
                .contains("| likely | 2 | 0.60 | 0.50 |")
                .contains("| Post-test probability, Brier score 0.20 |")
                .contains("| possible | 2 | 0.30 | 0.50 |");
    }
}
