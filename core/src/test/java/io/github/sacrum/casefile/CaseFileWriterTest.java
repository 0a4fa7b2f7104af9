package io.github.sacrum.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is written is read again as the same case. */
class CaseFileWriterTest {
    private final CaseFileWriter writer = new CaseFileWriter();

    @Provide
    Arbitrary<CaseFile> cases() {
        return CaseFiles.any();
    }

    @Property(tries = 500)
    void a_case_that_is_written_and_read_is_equal(@ForAll("cases") CaseFile file) {
        assertThat(Samples.read(writer.write(file))).isEqualTo(file);
    }

    @Property(tries = 100)
    void cases_that_are_written_in_lines_are_read_as_they_are(
            @ForAll("cases") CaseFile first, @ForAll("cases") CaseFile second) {
        String lines = writer.write(first) + "\n" + writer.write(second) + "\n";
        assertThat(Samples.READER.read("cases.ndjson", lines)).isEqualTo(List.of(first, second));
    }

    @Test
    void the_canonical_form_is_one_line_of_ascii_with_fields_in_order() {
        assertThat(writer.write(Samples.read(Samples.WHOLE))).isEqualTo("""
                        {"id":"046-hip-oa-rancher","title":"Rancher with pain","source":{"authors":"M\\u00FCller A",\
                        "year":"2010","title":"Report","journal":"J Hip","url":"https://example.org","doi":"10.1/x"},\
                        "patient":{"age":62,"sex":"female","bmi":31.5,"pregnant":false,\
                        "occupation":"heavy-manual-work","sport":"running"},\
                        "facts":[{"symptom":"groin-pain","side":"left","severity":6,\
                        "duration":{"value":8,"unit":"month"},"onset":"gradual","course":"worsening",\
                        "quality":["aching"],"aggravated-by":["stairs"],"relieved-by":["sitting"],\
                        "not-aggravated-by":["coughing"],"not-relieved-by":["walking"]},\
                        {"finding":"hip-internal-rotation","side":"left","value":12,"unit":"deg"},\
                        {"symptom":"saddle-numbness","absent":true},\
                        {"history":"nsaid-tried","ago":{"value":3,"unit":"week"},"effect":"partly-relieved"},\
                        {"history":"pack-years","value":20,"unit":"count"},{"condition":"osteoporosis"},\
                        {"condition":"lumbar-spinal-stenosis","absent":true}],"assessed":"2026-11-21",\
                        "unmapped":["bales of hay"],"expected":{"condition":"hip-osteoarthritis",\
                        "also":["lumbar-spinal-stenosis"],"origin":"hip","urgency":"routine","note":"N"}}""");
    }

    @Test
    void what_is_unknown_is_not_written() {
        assertThat(writer.write(Samples.read("facts: [{symptom: groin-pain}]")))
                .isEqualTo("{\"facts\":[{\"symptom\":\"groin-pain\"}]}");
    }

    @Test
    @SuppressWarnings("NullAway")
    void null_is_refused() {
        assertThatThrownBy(() -> writer.write(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("file");
    }
}
