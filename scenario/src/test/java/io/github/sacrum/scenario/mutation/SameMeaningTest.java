package io.github.sacrum.scenario.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.scenario.mutation.MutantResult.Fate;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mutants that no scenario can tell from their rule are found, and no others. */
class SameMeaningTest {
    private static final String SIGNS = "code in ( \"knee-stiff\", \"knee-warm\" ), present";

    @TempDir
    private Path directory;

    private KneePack knee;

    @BeforeEach
    void copy() {
        knee = KneePack.in(directory);
    }

    @Test
    void what_is_compared_with_a_number_cannot_be_absent() {
        rule("$f : Finding( code == \"knee-flexion\", present, amount < 60, $side : side )");
        assertThat(same()).containsExactly("drop present");
    }

    @Test
    void what_is_measured_cannot_be_absent_and_no_scenario_is_asked_to_say_so() {
        rule("$f : Finding( code in ( \"knee-flexion\", \"knee-extension\" ), present, $side : side )");
        assertThat(same()).containsExactly("drop present");
        assertThat(study().readsFacts()).isFalse();
    }

    @Test
    void one_term_that_is_not_measured_can_be_absent() {
        rule("$f : Finding( code in ( \"knee-flexion\", \"knee-warm\" ), present, $side : side )");
        assertThat(same()).isEmpty();
        assertThat(study().readsFacts()).isTrue();
    }

    @Test
    void absence_of_what_is_measured_is_not_taken_for_its_presence() {
        rule("$f : Finding( code == \"knee-flexion\", !present, $side : side )");
        assertThat(same()).isEmpty();
    }

    @Test
    void a_pattern_that_begins_a_count_on_its_side_asks_for_nothing_more() {
        rule("$seed : Finding( " + SIGNS + ", $side : side )\n" + count(SIGNS + ", side == $side", 2));
        assertThat(same())
                .containsExactly(
                        "drop code in ( \"knee-stiff\", \"knee-warm\" ) of $seed",
                        "drop alternative \"knee-stiff\" of $seed",
                        "drop alternative \"knee-warm\" of $seed",
                        "drop present of $seed");
    }

    @Test
    void where_one_fact_is_enough_the_pattern_must_not_be_narrower() {
        rule("$seed : Finding( " + SIGNS + ", $side : side )\n" + count(SIGNS + ", side == $side", 1));
        assertThat(same())
                .allMatch(name -> !name.startsWith("drop alternative"))
                .hasSize(2);
    }

    @Test
    void where_both_knees_are_counted_two_facts_may_be_of_one_code() {
        rule("$seed : Finding( " + SIGNS + " )\n" + count(SIGNS, 2));
        assertThat(same())
                .allMatch(name -> !name.startsWith("drop alternative"))
                .hasSize(2);
    }

    @Test
    void a_pattern_of_another_side_than_the_count_is_left_alone() {
        rule("$seed : Finding( " + SIGNS + ", $side : side )\n" + count(SIGNS, 2));
        assertThat(same()).isEmpty();
    }

    @Test
    void a_pattern_that_asks_more_than_the_count_is_left_alone() {
        rule("$seed : Finding( code == \"knee-stiff\", present )\n" + count(SIGNS, 2));
        assertThat(same()).isEmpty();
    }

    @Test
    void a_pattern_that_is_used_elsewhere_is_left_alone() {
        rule("$seed : Finding( " + SIGNS + " )\n" + count(SIGNS + ", side == $seed.side", 2));
        assertThat(same()).isEmpty();
    }

    @Test
    void a_count_that_nothing_must_reach_implies_nothing() {
        rule("$seed : Finding( " + SIGNS + " )\n" + count(SIGNS, 0));
        assertThat(same()).isEmpty();
    }

    private static String count(String counted, int least) {
        return "accumulate( $f : Finding( " + counted + " ); $n : count( $f ), $list : collectList( $f ); $n >= "
                + least + " )";
    }

    /** Adds a rule that nothing tests. */
    private void rule(String conditions) {
        knee.extended(
                "rules/knee.drl",
                "\nrule \"Signs of one knee\"\n    @id( KNE-14 ) @mechanism( guarding ) @source( book2020 ) @grade( C )"
                        + " @limits( \"none known\" )\nwhen\n"
                        + conditions
                        + "\nthen\n    infer( kcontext, "
                        + (conditions.contains("$side :") ? "$side" : "Side.UNSPECIFIED")
                        + " );\nend\n");
    }

    private RuleResult study() {
        return knee.study(new StudySettings(Set.of("KNE-14"), List.of(), null, false, Progress.SILENT))
                .rules()
                .get(0);
    }

    private List<String> same() {
        return study().mutants().stream()
                .filter(mutant -> mutant.fate() == Fate.SAME)
                .map(mutant -> mutant.mutant().name())
                .toList();
    }
}
