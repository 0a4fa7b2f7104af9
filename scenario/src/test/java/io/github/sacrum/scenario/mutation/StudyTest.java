package io.github.sacrum.scenario.mutation;

import static io.github.sacrum.scenario.mutation.KneePack.survivors;
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

/** What scenarios of the knee notice, and what slips through once one of them is taken away. */
class StudyTest {
    @TempDir
    private Path directory;

    private KneePack knee;

    @BeforeEach
    void copy() {
        knee = KneePack.in(directory);
    }

    @Test
    void the_scenarios_of_the_knee_kill_every_mutant_that_counts() {
        StudyResult result = knee.study(StudySettings.PLAIN);
        assertThat(survivors(result)).isEmpty();
        assertThat(result.score()).isEqualTo(1);
        assertThat(result.count(Fate.KILLED)).isEqualTo(98);
        assertThat(result.count(Fate.REFUSED)).isZero();
        assertThat(result.rules()).allSatisfy(rule -> assertThat(rule.failing()).isEmpty());
    }

    @Test
    void a_constraint_that_only_repeats_another_is_not_counted() {
        StudyResult result = only("KNE-03");
        assertThat(result.rules().get(0).mutants())
                .filteredOn(mutant -> mutant.fate() == Fate.SAME)
                .extracting(mutant -> mutant.mutant().name())
                .containsExactly("drop amount != null");
        assertThat(result.rules().get(0).constraints())
                .extracting(ConstraintResult::text)
                .containsExactly("code == \"knee-flexion\"", "amount < 90");
    }

    @Test
    void without_the_edge_of_a_threshold_the_moved_threshold_survives() {
        knee.without("90 degrees");
        assertThat(survivors(only("KNE-03"))).containsExactly("KNE-03 edge of amount < 90");
    }

    @Test
    void without_a_scenario_of_the_other_side_the_side_join_can_be_left_out() {
        knee.without("on the other side");
        assertThat(survivors(only("KNE-05"))).containsExactly("KNE-05 drop side == $side");
    }

    @Test
    void without_an_alternative_of_a_list_that_alternative_can_be_left_out() {
        knee.without("as does a swollen one");
        assertThat(survivors(only("KNE-01"))).containsExactly("KNE-01 drop alternative \"knee-swelling\"");
    }

    @Test
    void without_one_of_two_parts_that_part_can_be_left_out() {
        knee.without("that does not grow");
        assertThat(survivors(only("KNE-11"))).containsExactly("KNE-11 drop part course == Course.WORSENING");
    }

    @Test
    void without_what_is_not_known_a_comparison_with_null_can_be_left_out() {
        knee.without("nobody knows when");
        assertThat(survivors(only("KNE-06"))).containsExactly("KNE-06 drop alternative daysAgo == null");
    }

    @Test
    void without_what_it_must_not_contain_a_constraint_can_be_left_out() {
        knee.without("that rest relieves");
        assertThat(survivors(only("KNE-07"))).containsExactly("KNE-07 drop relievedBy not contains \"rest\"");
    }

    @Test
    void without_one_short_of_a_count_the_count_can_be_lower() {
        knee.without("stiff only")
                .without("warm only")
                .without("stiff and known not to be warm")
                .edited(
                        "rules/knee.cases.yaml",
                        "value: 100, unit: deg}]\n        expect: {silent: [KNE-08]}",
                        "value: 80, unit: deg}]\n        expect: {fires: [KNE-08]}");
        assertThat(survivors(only("KNE-08"))).contains("KNE-08 one fewer than $n >= 2");
    }

    @Test
    void ratios_probabilities_and_urgencies_that_no_scenario_pins_survive() {
        knee.edited("rules/knee.cases.yaml", "weighs: {KNE-02: 0.25}, ", "")
                .edited("rules/knee.cases.yaml", "opens: {KNE-01: 0.3}, ", "")
                .edited("rules/knee.cases.yaml", "raises: {KNE-06: urgent}", "fires: [KNE-06]")
                .edited("rules/knee.cases.yaml", "fires: [KNE-06], fires: [KNE-10]", "fires: [KNE-06, KNE-10]");
        assertThat(survivors(only("KNE-01", "KNE-02", "KNE-06")))
                .containsExactly(
                        "KNE-01 another pre-test probability",
                        "KNE-02 double ratio if absent",
                        "KNE-06 another urgency");
    }

    @Test
    void a_sign_that_settles_survives_as_one_that_is_weighed_if_no_scenario_expects_it_to_settle() {
        knee.edited("rules/knee.drl", "4.0 / 0.25", "settles / 0.25")
                .edited("rules/knee.cases.yaml", "weighs: {KNE-02: 4.0}", "weighs: {KNE-02: settles}");
        assertThat(survivors(only("KNE-02"))).isEmpty();
        knee.edited("rules/knee.cases.yaml", "weighs: {KNE-02: settles}, ", "");
        assertThat(survivors(only("KNE-02"))).containsExactly("KNE-02 weighed, not settled");
    }

    @Test
    void a_sign_that_excludes_survives_as_one_that_is_weighed_if_no_scenario_expects_it_to_exclude() {
        knee.edited("rules/knee.drl", "4.0 / 0.25", "excludes / 0.25")
                .edited("rules/knee.cases.yaml", "weighs: {KNE-02: 4.0}", "weighs: {KNE-02: excludes}");
        assertThat(survivors(only("KNE-02"))).isEmpty();
        knee.edited("rules/knee.cases.yaml", "weighs: {KNE-02: excludes}, ", "");
        assertThat(survivors(only("KNE-02"))).containsExactly("KNE-02 weighed, not excluded");
    }

    @Test
    void a_scenario_that_the_rule_fails_is_named_and_kills_nothing() {
        knee.edited("rules/knee.drl", "amount < 90", "amount < 80");
        RuleResult rule = only("KNE-03").rules().get(0);
        assertThat(rule.failing())
                .containsExactly("A knee that bends to 89 degrees", "A knee that bends to 89 degrees (mirrored)");
        assertThat(rule.firedByScenarios()).isFalse();
    }

    @Test
    void a_mutant_that_throws_is_killed_and_harms_no_other() {
        knee.extended("rules/knee.drl", """

                        rule "More days have gone since the fall than the person has years"
                            @id( KNE-13 ) @derives( knee-cluster ) @source( book2020 ) @grade( C ) @limits( "none known" )
                        when
                            $patient : Patient( age != null, $age : age )
                            $fall : History( code == "fall", present, daysAgo != null, daysAgo > $age * 1 )
                        then
                            present( kcontext, Side.UNSPECIFIED );
                        end
                        """).extended("rules/knee.cases.yaml", """
                          - name: A fall longer ago than the person is old
                            patient: {age: 20}
                            given: [{history: fall, ago: {value: 21, unit: day}}]
                            expect: {fires: [KNE-13]}
                            variants:
                              - name: of no known age
                                patient: {sex: male}
                                expect: {silent: [KNE-13]}
                        """);
        StudyResult result = only("KNE-13", "KNE-06");
        assertThat(survivors(result)).allMatch(key -> key.startsWith("KNE-13"));
        assertThat(result.rules())
                .filteredOn(rule -> rule.id().equals("KNE-13"))
                .singleElement()
                .satisfies(rule -> assertThat(rule.mutants())
                        .filteredOn(mutant -> mutant.fate() == Fate.KILLED)
                        .extracting(mutant -> mutant.mutant().name())
                        .contains("drop age != null"));
    }

    @Test
    void a_rule_that_is_not_there_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> only("KNE-99"))
                .isInstanceOf(InvalidKnowledgeException.class)
                .hasMessageContaining("no rule 'KNE-99'")
                .hasMessageContaining("Maybe 'KNE-");
    }

    private StudyResult only(String... rules) {
        return knee.study(new StudySettings(Set.copyOf(List.of(rules)), List.of(), null, false, Progress.SILENT));
    }
}
