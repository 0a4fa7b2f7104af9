package io.github.sacrum.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.inference.Urgency;
import io.github.sacrum.vocabulary.Origin;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Scores become rows and totals in Markdown. */
class ScoreTableTest {
    private static final Score FIRST =
            new Score("a|b", "x", 1, 0, "x (left)", Origin.HIP, Origin.HIP, Urgency.ROUTINE, Urgency.ROUTINE, 10, 2);
    private static final Score MISSED =
            new Score("c", "y", 0, 2, "x", Origin.SPINE, Origin.HIP, Urgency.SOON, Urgency.EMERGENCY, 5, 0);
    private static final Score FOURTH =
            new Score("d", "z", 4, 1, "x", Origin.BOTH, Origin.BOTH, Urgency.URGENT, Urgency.SOON, 7, 1);
    private static final Score UNSAID =
            new Score("e", null, 0, 0, "", Origin.UNDETERMINED, null, Urgency.ROUTINE, null, 1, 9);

    private final String table = ScoreTable.of(List.of(FIRST, MISSED, FOURTH, UNSAID));

    @Test
    void a_row_says_rank_origin_and_urgency_and_marks_one_that_is_too_low() {
        assertThat(table)
                .contains("| a\\|b | x | 1 | x (left) | hip / hip | routine / routine | 10 | 2 |\n")
                .contains("| c | y | must not miss 2 | x | spine / hip | **soon** / emergency | 5 | 0 |\n")
                .contains("| d | z | 4 | x | both / both | urgent / soon | 7 | 1 |\n")
                .contains("| e | – | – | – | undetermined / – | routine / – | 1 | 9 |\n");
    }

    @Test
    void totals_count_only_cases_whose_answer_is_published() {
        assertThat(table)
                .contains("| Of 4 cases | |")
                .contains("| Published diagnosis first | 1 of 3 |")
                .contains("| Published diagnosis among the first three | 1 of 3 |")
                .contains("| Emergencies missed | 1 of 1 |")
                .contains("| Urgency exact | 1 of 3 |")
                .contains("| Urgency too low | 1 of 3 |")
                .contains("| Urgency too high | 1 of 3 |")
                .contains("| Origin right | 2 of 3 |")
                .contains("| Facts mapped | 23 |")
                .contains("| Facts that no term can say | 12 |");
    }
}
