package io.github.sacrum.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.sacrum.casefile.CaseFile;
import io.github.sacrum.casefile.CaseFileReader;
import io.github.sacrum.hipback.HipBack;
import io.github.sacrum.reasoner.Reasoner;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sacrum assess --format json} writes a document a case. */
class AssessJsonTest {
    private static final List<String> TOP = List.of(
            "urgency",
            "redFlags",
            "origin",
            "differential",
            "mustNotMiss",
            "mechanisms",
            "recommendations",
            "avoid",
            "questions",
            "contradictions",
            "record");

    @TempDir
    private Path folder;

    @Test
    void a_case_with_an_id_is_its_assessment_with_the_id_as_the_first_field() throws IOException {
        Run run = Run.of("assess", "--format", "json", Cases.write(folder, "hip.yaml", Cases.HIP));
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("{\"case\":\"hip\",\"urgency\":").endsWith("}\n");
        assertThat(fields(run.out())).containsSubsequence(TOP).startsWith("case");
    }

    @Test
    void a_case_without_an_id_is_its_assessment_and_nothing_more() {
        CaseFile file = new CaseFileReader(HipBack.pack().vocabulary())
                .read("back", Cases.BACK)
                .get(0);
        Clock day = Clock.fixed(Instant.parse("2026-11-21T00:00:00Z"), ZoneOffset.UTC);
        String expected = Reasoner.of(HipBack.pack(), day)
                .assess(file.patient(), file.facts())
                .toJson();
        assertThat(Run.withInput(Cases.BACK, "assess", "-", "-f", "json").out()).isEqualTo(expected + "\n");
    }

    @Test
    void several_cases_are_a_line_each() throws IOException {
        Run run = Run.withInput(Cases.LINES, "assess", "--format=JSON", "-");
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("{\"case\":\"one\",");
        assertThat(lines.get(1)).startsWith("{\"case\":\"two\",");
        for (String line : lines) {
            assertThat(fields(line)).containsSubsequence(TOP);
        }
    }

    @Test
    void an_id_with_quotes_and_letters_of_other_languages_stays_what_it_is() throws IOException {
        String odd = Cases.HIP.replace("id: hip", "id: 'a \"Hüfte\" \\ 腰'");
        Run run = Run.withInput(odd, "assess", "--format", "json", "-");
        try (JsonParser json = new JsonFactory().createParser(run.out())) {
            assertThat(json.nextToken()).isEqualTo(JsonToken.START_OBJECT);
            assertThat(json.nextFieldName()).isEqualTo("case");
            assertThat(json.nextTextValue()).isEqualTo("a \"Hüfte\" \\ 腰");
        }
    }

    @Test
    void the_published_answer_changes_nothing() {
        String other = Cases.HIP.replace("hip-osteoarthritis, origin: hip", "lumbar-spinal-stenosis, origin: spine");
        assertThat(Run.withInput(other, "assess", "-f", "json", "-"))
                .isEqualTo(Run.withInput(Cases.HIP, "assess", "-f", "json", "-"));
    }

    private static List<String> fields(String document) throws IOException {
        List<String> fields = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(document)) {
            assertThat(json.nextToken()).isEqualTo(JsonToken.START_OBJECT);
            for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
                fields.add(field);
                json.nextToken();
                json.skipChildren();
            }
        }
        return fields;
    }
}
