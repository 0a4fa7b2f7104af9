package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.sacrum.check.source.SourceReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All checks together: clean rules of every kind pass, and a fault is shown once. */
class ChecksTest {
    private static final String OTHER = """
            // One rule.
            package io.github.sacrum.tiny.conditions;

            import io.github.sacrum.fact.Finding;
            import static io.github.sacrum.inference.Conclude.weigh;

            rule "One more sign of the hip"
                @id( TIN-20 ) @condition( arthrosis ) @lr( "2 / -" ) @source( paper2021 ) @grade( D ) @limits( "opinion" )
            when
                $f : Finding( code == "spare", present, %s )
            then
                weigh( kcontext, $f );
            end
            """;

    @Test
    void clean_rules_of_every_kind_pass_every_check_and_the_compiler() {
        assertThat(Checks.faults(Tiny.pack(Tiny.clean()))).isEmpty();
    }

    @Test
    void nothing_in_the_data_files_of_the_clean_pack_is_unused() {
        assertThat(Checks.unused(Tiny.pack(Tiny.clean()))).isEmpty();
    }

    @Test
    void a_fault_that_a_check_finds_keeps_the_compiler_from_being_asked_about_the_file() {
        assertThat(Checks.faults(Tiny.pack(Tiny.planted("severity > 3", "severity == \"abc\""))))
                .singleElement()
                .hasToString(Tiny.FILE + ":" + Tiny.lineOf("severity > 3") + ":61"
                        + ": [TIN-03] The field 'severity' is a number, not the text \"abc\"."
                        + " Write a value of the field's type. (wrong-value-type)");
    }

    @Test
    void complaints_stand_in_order_of_their_places() {
        String rules = Tiny.planted("\"fever\"", "\"fevr\"").replace("\"fall\"", "\"fell\"");

        assertThat(Checks.faults(Tiny.pack(rules)))
                .extracting(Complaint::line)
                .isSorted()
                .hasSize(2);
    }

    @Test
    void a_file_that_does_not_parse_hides_nothing_that_is_wrong_with_others() {
        PackSources pack = with("rule \"broken\" when", Tiny.planted("\"fever\"", "\"fevr\""));

        assertThat(Checks.faults(pack))
                .extracting(Complaint::file, Complaint::check)
                .contains(tuple("a.drl", "does-not-parse"), tuple(Tiny.FILE, "unknown-code"));
    }

    @Test
    void a_file_with_a_fault_does_not_keep_the_compiler_from_the_others() {
        String other = OTHER.formatted("value.amuont > 3");
        PackSources pack = with(other, Tiny.planted("\"fever\"", "\"fevr\""));

        assertThat(Checks.faults(pack))
                .extracting(Complaint::file, Complaint::check)
                .contains(tuple("conditions/a.drl", "does-not-compile"), tuple(Tiny.FILE, "unknown-code"));
    }

    private static PackSources with(String first, String second) {
        String place = first.startsWith("//") ? "conditions/a.drl" : "a.drl";
        return Tiny.pack(second)
                .with(List.of(SourceReader.read(place, place, first), SourceReader.read(Tiny.FILE, Tiny.FILE, second)));
    }
}
