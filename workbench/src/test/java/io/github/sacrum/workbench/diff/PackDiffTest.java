package io.github.sacrum.workbench.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sacrum.problem.InvalidKnowledgeException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What differs between two versions of the sources of a pack, and which step follows. */
class PackDiffTest {
    private static final String RULES = "conditions/hip-trouble.drl";

    private TinyPack before;
    private TinyPack after;

    @BeforeEach
    void two_equal_packs(@TempDir Path old, @TempDir Path now) {
        before = TinyPack.in(old);
        after = TinyPack.in(now);
    }

    @Test
    void equal_packs_say_the_same() {
        assertThat(diff().none()).isTrue();
        assertThat(TextDiff.of(diff())).isEqualTo("tiny 1.2.3 → 1.2.3\n\nThe two say the same.\n");
    }

    @Test
    void neither_comments_nor_layout_nor_order_make_a_difference() {
        after.with(RULES, "when\n    $f : Symptom(", "// first\nwhen\n\n    $f :   Symptom(");

        assertThat(diff().none()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "conditions/hip-trouble.drl  | @lr( \"3.0 / 0.5\" )     | @lr( \"2.0 / 0.5\" )     | minor: 1 rule with changed @lr: TRO-02",
                "conditions/hip-trouble.drl  | @pretest( \"0.3\" )      | @pretest( \"0.2\" )      | minor: 1 rule with changed @pretest: TRO-01",
                "conditions/hip-trouble.drl  | @grade( B )             | @grade( C )             | minor: 1 rule with changed @grade: TRO-02",
                "conditions/hip-trouble.drl  | \"hip-pain\", present    | \"hip-pain\"             | minor: 1 rule with changed conditions: TRO-01",
                "conditions/hip-trouble.drl  | consider( kcontext, $f ) | weigh( kcontext, $f ) | minor: 1 rule with changed conclusion: TRO-01",
                "conditions/hip-trouble.drl  | the share in one clinic | a share                 | patch: 1 rule with changed @limits: TRO-01",
                "conditions/hip-trouble.drl  | The hip is stiff        | Stiffness of the hip    | patch: 1 rule with changed sentence: TRO-02",
                "conditions/hip-trouble.drl  | @source( book2020 )     | @source( paper2021 )    | patch: 1 rule with changed @source: TRO-01",
                "red-flags/hip-infection.drl | emergency               | urgent                  | major: 1 rule less urgent: RFI-01",
                "vocabulary/findings.yaml    | unit: deg               | unit: cm                | major: 1 term with changed unit: hip-rotation",
                "vocabulary/findings.yaml    | [0, 90]                 | [0, 80]                 | major: 1 term narrower in range: hip-rotation",
                "vocabulary/findings.yaml    | [0, 90]                 | [0, 95]                 | minor: 1 term with changed high: hip-rotation",
                "vocabulary/findings.yaml    | laterality: none        | laterality: axial       | major: 1 term with changed laterality: fever",
                "vocabulary/findings.yaml    | [sore hip]              | [bad hip]               | patch: 1 term with changed synonyms: hip-pain",
                "vocabulary/conditions.yaml  | serious: true           | serious: false          | major: 1 term no longer serious: hip-infection",
                "bibliography.yaml           | title: A book           | title: The book         | patch: 1 source with changed title: book2020",
                "recommendations/general.yaml | every day              | each day                | patch: 1 recommendation with changed what: walk",
                "recommendations/general.yaml | certainty: low         | certainty: high         | minor: 1 recommendation with changed certainty: walk",
            })
    void each_change_has_its_step_and_its_reason(String file, String from, String to, String reason) {
        after.with(file, from, to);

        assertThat(diff().none()).isFalse();
        assertThat(TextDiff.of(diff())).containsOnlyOnce(" step follows:\n  " + reason + "\n\n");
    }

    @Test
    void a_raised_urgency_is_no_major_step() {
        before.with("red-flags/hip-infection.drl", "emergency", "urgent");

        assertThat(TextDiff.of(diff())).contains("  minor: 1 rule with changed @urgency: RFI-01\n");
    }

    @Test
    void a_new_rule_and_a_new_term_are_a_minor_step_and_one_that_is_gone_a_major_step() {
        int second = after.text(RULES).indexOf("rule \"The hip is stiff\"");
        String rule = after.text(RULES).substring(second);
        after.put(RULES, after.text(RULES).substring(0, second));

        assertThat(TextDiff.of(diff()))
                .contains("Rules: 1 gone\n  - TRO-02  The hip is stiff\n")
                .contains("A major step follows:\n  major: 1 rule gone: TRO-02\n");
        assertThat(TextDiff.of(diff(after, before)))
                .contains("Rules: 1 new\n  + TRO-02  The hip is stiff\n")
                .contains("A minor step follows:\n  minor: 1 rule new: TRO-02\n");
        assertThat(rule).contains("TRO-02");
    }

    @Test
    void a_rule_with_another_id_is_renamed_which_is_a_major_step() {
        after.with(RULES, "TRO-02", "TRO-07");

        assertThat(TextDiff.of(diff()))
                .contains("Rules: 1 renamed\n  > TRO-02 → TRO-07  The hip is stiff\n")
                .contains("major: 1 rule renamed: TRO-02");
    }

    @Test
    void changed_conditions_are_shown_line_by_line() {
        after.with(RULES, "$f : Symptom(", "Symptom( code == \"fever\", present )\n    $f : Symptom(");

        assertThat(TextDiff.of(diff()))
                .contains("      conditions:\n        + Symptom( code == \"fever\", present )\n");
    }

    @ParameterizedTest
    @CsvSource({
        "1.2.3, 1.2.4, patch, false, 1.3.0",
        "1.2.3, 1.3.0, minor, true, 1.3.0",
        "1.2.3, 2.0.0, minor, true, 1.3.0",
        "0.2.3, 0.3.0, major, true, 0.3.0",
        "0.2.3, 0.2.4, major, false, 0.3.0",
        "1.2.3, 1.9.0, major, false, 2.0.0",
    })
    void the_version_of_the_newer_is_held_against_the_step(
            String old, String now, String step, boolean satisfied, String least) {
        before.with("pack.yaml", "1.2.3", old);
        after.with("pack.yaml", "1.2.3", now);
        if (step.equals("major")) {
            after.with("red-flags/hip-infection.drl", "emergency", "soon");
        } else {
            after.with(RULES, "3.0 / 0.5", "3.1 / 0.5");
        }

        assertThat(diff().satisfied()).isEqualTo(satisfied);
        assertThat(TextDiff.of(diff())).contains("at least " + least + " is due");
    }

    @Test
    void another_pack_is_no_other_version() {
        after.with("pack.yaml", "id: tiny", "id: other");

        assertThatThrownBy(this::diff)
                .isInstanceOf(InvalidKnowledgeException.class)
                .hasMessageContaining("This is the pack 'other'");
    }

    @Test
    void a_rule_file_that_does_not_parse_is_named_with_its_line() {
        after.with(RULES, "consider( kcontext, $f );\nend", "consider( kcontext, $f );");

        assertThatThrownBy(this::diff)
                .isInstanceOf(InvalidKnowledgeException.class)
                .hasMessageMatching("(?s).*hip-trouble\\.drl:\\d+: .*");
    }

    @Test
    void programs_read_the_same_in_json() {
        after.with(RULES, "3.0 / 0.5", "3.1 / 0.5");

        assertThat(JsonDiff.of(diff()))
                .startsWith("{\"pack\":\"tiny\",\"from\":\"1.2.3\",\"to\":\"1.2.3\",\"same\":false,\"assessed\":0,")
                .contains("{\"id\":\"TRO-02\",\"name\":\"The hip is stiff\",\"fields\":[{\"field\":\"@lr\","
                        + "\"before\":[\"3.0 / 0.5\"],\"after\":[\"3.1 / 0.5\"]}]}")
                .endsWith(
                        "\"version\":{\"step\":\"minor\",\"least\":\"1.3.0\",\"satisfied\":false,\"reasons\":["
                                + "{\"step\":\"minor\",\"kind\":\"rule\",\"what\":\"with changed @lr\",\"ids\":[\"TRO-02\"]}]}}");
    }

    private PackDiff diff() {
        return diff(before, after);
    }

    private static PackDiff diff(TinyPack older, TinyPack newer) {
        PackInputs inputs = new PackInputs(Path.of(""));
        try (GivenPack old = inputs.open(older.module().toString());
                GivenPack now = inputs.open(newer.module().toString())) {
            return PackDiff.of(old, now, List.of(), LocalDate.of(2026, 1, 2));
        }
    }
}
