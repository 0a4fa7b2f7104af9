package io.github.sacrum.check.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A rule file is read into what it says, with the lines on which it says it. */
class SourceReaderTest {
    private static final String TEXT = """
            // A file.
            package a.b;
            import a.Finding;
            import static a.Conclude.weigh;

            /* not a rule "x" */
            rule "A quoted \\"name\\""
                @id( AB-01 ) @limits( "one, two (three)" ) // @grade( A )
                @source( a2020, b2021 )
            when
                $f : Finding( code in ( "a",
                    "b" ), !present, this.side == $s.mirrored(), Side.LEFT == side, $d : days > 3 )
                not Finding( code == "c" )
                accumulate( $g : Finding( code == "d" ); $n : count( $g ), $l : collectList( $g ); $n > 1 )
            then
                // once
                weigh( kcontext, $f );
            end
            """;

    private final SourceFile file = SourceReader.read("x/a.drl", "a.drl", TEXT);

    @Test
    void annotations_are_read_with_their_lines_and_without_their_quotes() {
        assertThat(rule().annotations())
                .containsExactly(
                        new RuleAnnotation("id", "AB-01", 8),
                        new RuleAnnotation("limits", "one, two (three)", 8),
                        new RuleAnnotation("source", "a2020, b2021", 9));
    }

    @Test
    void a_rule_is_called_by_its_id_and_stands_on_the_line_of_its_name() {
        assertThat(rule().title()).isEqualTo("AB-01");
        assertThat(rule().line()).isEqualTo(7);
        assertThat(rule().name()).isEqualTo("A quoted \"name\"");
    }

    @Test
    void conditions_are_read_into_comparisons_each_on_its_line() {
        assertThat(rule().patterns().get(0).comparisons())
                .containsExactly(
                        new Comparison("code", "==", new Operand(Operand.Kind.TEXT, "a"), false, 11),
                        new Comparison("code", "==", new Operand(Operand.Kind.TEXT, "b"), false, 12),
                        new Comparison("present", "", Operand.NONE, true, 12),
                        new Comparison("side", "==", new Operand(Operand.Kind.EXPRESSION, "$s.mirrored()"), false, 12),
                        new Comparison("side", "==", new Operand(Operand.Kind.QUALIFIED, "Side.LEFT"), false, 12),
                        new Comparison("days", ">", new Operand(Operand.Kind.NUMBER, "3"), false, 12));
    }

    @Test
    void patterns_under_not_and_inside_accumulate_are_read_too() {
        assertThat(rule().patterns()).extracting(SourcePattern::negated).containsExactly(false, true, false);
        Accumulation accumulation = rule().accumulations().get(0);
        assertThat(accumulation.line()).isEqualTo(14);
        assertThat(accumulation.patterns()).containsExactly(rule().patterns().get(2));
        assertThat(accumulation.collected()).containsExactly("$g");
    }

    @Test
    void constraints_stand_where_they_say_and_can_be_written_again() {
        assertThat(rule().patterns().stream().flatMap(pattern -> pattern.constraints().stream()))
                .isNotEmpty()
                .allSatisfy(constraint ->
                        assertThat(rule().text().substring(constraint.offset())).startsWith(constraint.text()));
    }

    @Test
    void an_expression_that_is_written_again_reads_the_same() {
        assertThat(rule().patterns().stream().flatMap(pattern -> pattern.constraints().stream()))
                .isNotEmpty()
                .allSatisfy(constraint -> assertThat(
                                ExpressionReader.read(constraint.expression().written()))
                        .isEqualTo(constraint.expression()));
    }

    @Test
    void the_right_hand_side_is_read_without_comments_on_the_line_of_its_statement() {
        assertThat(rule().consequence()).isEqualTo(new Consequence("weigh( kcontext, $f );", 17));
    }

    @Test
    void imports_are_told_apart() {
        assertThat(file.imports())
                .containsExactly(new Import("a.Finding", false, 3), new Import("a.Conclude.weigh", true, 4));
    }

    @Test
    void a_file_that_does_not_parse_has_no_rules_and_says_where() {
        SourceFile broken = SourceReader.read("x/a.drl", "a.drl", TEXT.replace("then", "thn"));

        assertThat(broken.rules()).isEmpty();
        assertThat(broken.faults()).isNotEmpty().allSatisfy(fault -> assertThat(fault.line())
                .isGreaterThan(13));
    }

    @Test
    void windows_line_ends_change_no_line_number() {
        SourceFile windows = SourceReader.read("x/a.drl", "a.drl", TEXT.replace("\n", "\r\n"));

        assertThat(windows.rules().get(0).annotations()).isEqualTo(rule().annotations());
        assertThat(windows.rules().get(0).consequence().line()).isEqualTo(17);
    }

    @Test
    void the_classic_form_keeps_every_line_where_it_was() {
        String classic = ClassicForm.of(file);

        assertThat(classic.lines().toList().get(3)).isEqualTo("import a.Conclude;");
        assertThat(classic.lines().toList().get(7)).isBlank();
        assertThat(classic.lines().toList().get(16)).isEqualTo("    Conclude.weigh( kcontext, $f );");
        assertThat(classic.lines().count()).isEqualTo(TEXT.lines().count());
    }

    private SourceRule rule() {
        return file.rules().get(0);
    }
}
