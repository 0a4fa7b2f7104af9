package io.github.sacrum.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.sacrum.hipback.HipBack;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** {@code sacrum vocabulary} lists the terms that a case file may use. */
class VocabularyTest {
    @Test
    void a_term_is_found_by_words_in_any_case_and_stands_with_its_sides_unit_and_range() {
        Run run = Run.of("vocabulary", "--kind", "finding", "Internal", "rotation");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("FINDING, ").contains("\nID ", "SIDES", "UNIT AND RANGE", "NAME AND SYNONYMS");
        assertThat(run.out()).containsPattern("\nhip-internal-rotation +paired +deg -?\\d+ to \\d+ +Hip internal");
        assertThat(run.out().toLowerCase(Locale.ROOT)).doesNotContain("symptom,");
    }

    @Test
    void every_term_is_listed_under_its_kind_within_the_page() {
        Run run = Run.of("vocabulary");
        assertThat(run.out()).contains("SYMPTOM, ", "\nFINDING, ", "\nHISTORY, ", "\nCONDITION, ", "\nFACTOR, ");
        List<String> lines = run.out().lines().toList();
        assertThat(lines).allMatch(line -> line.length() <= 100);
        assertThat(lines.stream().map(line -> line.replaceAll(" .*", "")))
                .containsAll(HipBack.pack().vocabulary().terms().stream()
                        .map(term -> term.id())
                        .toList());
    }

    @Test
    void a_long_list_tells_how_to_ask_and_to_examine() {
        Run asked = Run.of("vocabulary", "--long", "groin-pain", "-k", "symptom");
        Run examined = Run.of("vocabulary", "-l", "hip-internal-rotation", "-k", "finding");
        assertThat(asked.out()).contains("      Ask: Do you have pain in the groin", "      Implies: ");
        assertThat(examined.out()).contains("      How: ", "      Code: ");
        assertThat((asked.out() + examined.out()).lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void json_is_a_term_a_line_with_the_same_fields_for_all() throws IOException {
        Run run = Run.of("vocabulary", "--format", "json");
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(HipBack.pack().vocabulary().terms().size());
        List<String> first = fields(lines.get(0));
        assertThat(first).startsWith("id", "name", "kind", "region", "sides", "broader", "synonyms", "question");
        for (String line : lines) {
            assertThat(fields(line)).isEqualTo(first);
        }
    }

    @Test
    void json_says_sides_unit_and_range() {
        Run run = Run.of("vocabulary", "-f", "json", "-k", "finding", "hip-internal-rotation", "goniometer");
        Run named = Run.of("vocabulary", "-f", "json", "-k", "finding", "hip-internal-rotation");
        assertThat(run.status()).isEqualTo(1);
        assertThat(named.out().lines().filter(line -> line.contains("\"id\":\"hip-internal-rotation\"")))
                .singleElement()
                .asString()
                .contains("\"sides\":[\"left\",\"right\",\"bilateral\"]", "\"unit\":\"deg\",\"range\":[-");
    }

    @Test
    void nothing_found_ends_with_status_1_and_the_nearest_word() {
        Run misspelt = Run.of("vocabulary", "gluteel");
        Run hopeless = Run.of("vocabulary", "xyzzyxyzzy");
        Run elsewhere = Run.of("vocabulary", "--kind", "activity", "groin");
        assertThat(misspelt.status()).isEqualTo(1);
        assertThat(misspelt.out()).isEmpty();
        assertThat(misspelt.err()).isEqualTo("sacrum: No term fits. Maybe 'gluteal'.\n");
        assertThat(hopeless.err()).contains("Maybe another word for it");
        assertThat(elsewhere.err()).contains("Maybe give fewer words, or another kind.");
    }

    private static List<String> fields(String document) throws IOException {
        List<String> fields = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(document)) {
            json.nextToken();
            for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
                fields.add(field);
                json.nextToken();
                json.skipChildren();
            }
        }
        return fields;
    }
}
