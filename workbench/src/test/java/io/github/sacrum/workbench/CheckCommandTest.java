package io.github.sacrum.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sacrum check} lints a pack from its sources. */
class CheckCommandTest {
    private static final String RULE = """
            // One rule.
            package %s.conditions;

            import io.github.sacrum.fact.Symptom;
            import static io.github.sacrum.inference.Conclude.consider;

            rule "Pain opens the question of arthrosis"
                @id( AAA-01 ) @condition( arthrosis ) @pretest( "0.3" ) @source( book ) @grade( B ) @limits( "one clinic" )
            when
                $f : Symptom( code == "pain", present )
            then
                consider( kcontext, $f );
            end
            """;

    private static final String PACK = """
            id: tiny
            name: Tiny
            version: 0.0.1
            model: none
            vocabulary: [vocabulary.yaml]
            bibliography: bibliography.yaml
            recommendations: []
            index: rules.index.yaml
            """;
    private static final String VOCABULARY = """
            terms:
              - {id: pain, name: Pain, kind: symptom, region: hip, laterality: none, question: Pain?}
              - {id: arthrosis, name: Arthrosis, kind: condition, region: hip, laterality: none, origin: hip}
            """;

    @TempDir
    private Path folder;

    @Test
    void a_clean_pack_ends_with_status_0_and_counts_what_is_not_tested() throws IOException {
        Run run = Run.of("check", "--pack", pack("pain"));
        assertThat(run.out()).isEqualTo("Nothing was found.\n1 more not tested both ways by scenarios.\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void a_finding_begins_with_file_line_and_column_and_tells_why_it_matters() throws IOException {
        Run run = Run.of("check", "--no-compile", "--pack", pack("pian"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith(folder.resolve("tiny/conditions/a.drl").toString().replace('\\', '/')
                        + ":10:28: fault: [AAA-01] The vocabulary has no symptom 'pian'."
                        + " Maybe 'pain'. (unknown-code)\n")
                .contains("unknown-code: A misspelt id matches no fact");
    }

    @Test
    void an_overlay_is_linted_as_it_lies_over_the_pack() throws IOException {
        Path pack = pack("pain");
        Path overlay = Files.createDirectories(folder.resolve("corner"));
        Files.writeString(overlay.resolve("overlay.yaml"), "id: corner\nname: C\nversion: 1.0.0\nover: tiny\n");
        Files.writeString(
                overlay.resolve("own.drl"),
                RULE.formatted("io.github.sacrum.overlay.corner")
                        .replace(".corner.conditions", ".corner")
                        .replace("AAA-01", "OWN-01")
                        .replace("Pain opens", "Pain again opens")
                        .replace("\"pain\"", "\"pian\""));
        Run run = Run.of("check", "--no-compile", "--overlay", overlay, "--pack", pack);
        assertThat(run.out())
                .startsWith(
                        folder.resolve("corner/own.drl").toString().replace('\\', '/')
                                + ":10:28: fault: [OWN-01] The vocabulary has no symptom 'pian'. Maybe 'pain'. (unknown-code)\n")
                .contains("1 fault and 0 warnings.")
                .doesNotContain("AAA-01");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void a_directory_that_is_no_overlay_is_wrong_input() throws IOException {
        Run run = Run.of("check", "--overlay", folder, "--pack", pack("pain"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("This is no overlay: there is no overlay.yaml in it. Maybe");
    }

    @Test
    void rules_without_scenarios_can_be_refused_and_unused_terms_be_counted() throws IOException {
        Path pack = pack("pain");
        Files.writeString(
                pack.resolve("vocabulary.yaml"),
                Files.readString(pack.resolve("vocabulary.yaml"))
                        + "  - {id: fall, name: Fall, kind: history, region: hip, laterality: none, question: Did you"
                        + " fall?}\n");
        Run run = Run.of("check", "--no-compile", "--untested=refuse", "--unused=count", "--pack", pack);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("a.drl:7: fault: [AAA-01] No scenario expects this rule", "1 more not used by a rule.\n")
                .doesNotContain("'fall'");
    }

    @Test
    void json_has_all_fields_of_each_finding() throws IOException {
        Run run = Run.of("check", "--no-compile", "--json", "--pack", pack("pian"));
        List<String> fields = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(run.out())) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME) {
                    fields.add(json.currentName());
                }
            }
        }
        assertThat(fields).startsWith("file", "line", "column", "rule", "check", "severity", "what", "why", "mend");
        assertThat(run.out()).contains("\"line\":10,\"column\":28,\"rule\":\"AAA-01\",\"check\":\"unknown-code\"");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void checks_are_listed_and_explained() {
        Run list = Run.of("check", "--list");
        Run one = Run.of("check", "--explain", "counted-twice");
        assertThat(list.out()).contains("counted-twice: ", "does-not-compile: ", "untested-rule: ");
        assertThat(one.out()).startsWith("counted-twice (warning)\n").contains("Why: The odds would be multiplied");
        assertThat(list.status() + one.status()).isZero();
    }

    @Test
    void an_unknown_check_is_wrong_usage_with_the_nearest_one() {
        Run run = Run.of("check", "--explain", "counted-twise");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("sacrum: There is no check 'counted-twise'. Maybe 'counted-twice'.\n");
    }

    @Test
    void a_directory_that_holds_no_pack_is_wrong_input() {
        Run empty = Run.of("check", "--pack", folder);
        Run missing = Run.of("check", "--pack", folder.resolve("nowhere"));
        assertThat(empty.status()).isEqualTo(2);
        assertThat(empty.err()).contains("This is no rule pack: there is no pack.yaml in it.");
        assertThat(missing.status()).isEqualTo(2);
        assertThat(missing.err()).contains("There is no such directory.");
    }

    /** A pack of one rule, which asks for a term of this id. */
    private Path pack(String term) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("tiny"));
        Files.createDirectories(pack.resolve("conditions"));
        Files.writeString(pack.resolve("pack.yaml"), PACK);
        Files.writeString(pack.resolve("vocabulary.yaml"), VOCABULARY);
        Files.writeString(pack.resolve("bibliography.yaml"), "sources: [{key: book, title: A book}]");
        Files.writeString(
                pack.resolve("conditions/a.drl"), RULE.formatted("tiny").replace("\"pain\"", "\"" + term + "\""));
        return pack;
    }
}
