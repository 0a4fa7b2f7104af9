package io.github.sacrum.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sacrum.fact.Condition;
import io.github.sacrum.fact.Course;
import io.github.sacrum.fact.Effect;
import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.History;
import io.github.sacrum.fact.Onset;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Sex;
import io.github.sacrum.fact.Side;
import io.github.sacrum.fact.Symptom;
import io.github.sacrum.fact.Unit;
import io.github.sacrum.inference.Urgency;
import io.github.sacrum.vocabulary.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case file says all that a case can say, in each of its forms. */
class CaseFileReaderTest {
    private static final String SMALL = "{\"facts\": [{\"symptom\": \"groin-pain\"}]}";

    @Test
    void every_field_of_a_case_is_read() {
        CaseFile file = Samples.read(Samples.WHOLE);
        assertThat(file)
                .isEqualTo(new CaseFile(
                        "046-hip-oa-rancher",
                        "Rancher with pain",
                        new CaseSource("Müller A", "2010", "Report", "J Hip", "https://example.org", "10.1/x"),
                        new Patient(62, Sex.FEMALE, 31.5, false, "heavy-manual-work", "running"),
                        List.of(
                                Symptom.present("groin-pain")
                                        .left()
                                        .severity(6)
                                        .lasting(8, Unit.MONTH)
                                        .onset(Onset.GRADUAL)
                                        .course(Course.WORSENING)
                                        .quality("aching")
                                        .aggravatedBy("stairs")
                                        .relievedBy("sitting")
                                        .notAggravatedBy("coughing")
                                        .notRelievedBy("walking")
                                        .build(),
                                Finding.measured("hip-internal-rotation", 12, Unit.DEGREE)
                                        .on(Side.LEFT),
                                Symptom.absent("saddle-numbness").build(),
                                History.present("nsaid-tried").ago(3, Unit.WEEK).withEffect(Effect.PARTLY_RELIEVED),
                                History.present("pack-years").withValue(20, Unit.COUNT),
                                Condition.known("osteoporosis"),
                                Condition.excluded("lumbar-spinal-stenosis")),
                        LocalDate.of(2026, 11, 21),
                        List.of("bales of hay"),
                        new Expected(
                                "hip-osteoarthritis",
                                List.of("lumbar-spinal-stenosis"),
                                Origin.HIP,
                                Urgency.ROUTINE,
                                "N")));
    }

    @Test
    void all_but_the_facts_may_be_left_out() {
        assertThat(Samples.read("facts: [{symptom: groin-pain}]"))
                .isEqualTo(new CaseFile(
                        null,
                        null,
                        null,
                        Patient.unknown(),
                        List.of(Symptom.present("groin-pain").build()),
                        null,
                        List.of(),
                        null));
    }

    @Test
    void a_year_may_be_a_text() {
        CaseSource source = Samples.read("{source: {year: in press}, facts: [{symptom: groin-pain}]}")
                .source();
        assertThat(source).isEqualTo(new CaseSource(null, "in press", null, null, null, null));
    }

    @Test
    void a_json_document_is_one_case() {
        String pretty = SMALL.replace(": ", ":\n\t").replace("{\"symptom", "\n{\"symptom");
        assertThat(Samples.READER.read("case.json", pretty)).hasSize(1);
    }

    @Test
    void yaml_documents_are_several_cases() {
        String text = "id: a\nfacts: [{symptom: groin-pain}]\n---\nid: b\nfacts: [{symptom: groin-pain}]\n";
        assertThat(Samples.READER.read("cases.yaml", text))
                .extracting(CaseFile::id)
                .containsExactly("a", "b");
    }

    @Test
    void objects_in_lines_are_several_cases() {
        assertThat(Samples.READER.read("cases.ndjson", SMALL + "\r\n\r\n" + SMALL + "\n"))
                .hasSize(2);
    }

    @Test
    void one_object_in_one_line_is_one_case() {
        assertThat(Samples.READER.read("case.json", SMALL + "\n")).hasSize(1);
    }

    @Test
    void yaml_documents_of_one_line_each_are_several_cases() {
        assertThat(Samples.READER.read("cases.yaml", SMALL + "\n---\n" + SMALL + "\n"))
                .hasSize(2);
    }

    @Test
    void a_byte_order_mark_is_taken_for_what_it_is() {
        assertThat(Samples.READER.read("cases.ndjson", "\uFEFF" + SMALL + "\n" + SMALL))
                .hasSize(2);
    }

    @Test
    void two_thousand_facts_are_allowed() {
        String text = "facts:\n" + "- {symptom: groin-pain}\n".repeat(2000);
        assertThat(Samples.read(text).facts()).hasSize(2000);
    }

    @Test
    void a_file_is_read(@TempDir Path directory) throws IOException {
        Path path = Files.writeString(directory.resolve("case.yaml"), Samples.WHOLE);
        assertThat(Samples.READER.read(path)).containsExactly(Samples.read(Samples.WHOLE));
    }

    @Test
    void nothing_of_a_case_shows_in_its_text_form() {
        CaseFile file = Samples.read(Samples.WHOLE);
        assertThat(List.of(file, file.patient(), String.valueOf(file.source()), String.valueOf(file.expected())))
                .asString()
                .isEqualTo("[CaseFile[withheld], Patient[withheld], CaseSource[withheld], Expected[withheld]]");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nulls_are_refused() {
        assertThatThrownBy(() -> new CaseFileReader(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("vocabulary");
        assertThatThrownBy(() -> Samples.READER.read((Path) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("path");
        assertThatThrownBy(() -> Samples.READER.read("case.yaml", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("text");
        assertThatThrownBy(() -> Samples.READER.read(null, "facts: []"))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("name");
    }
}
