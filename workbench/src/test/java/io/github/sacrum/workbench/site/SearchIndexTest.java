package io.github.sacrum.workbench.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.sacrum.hipback.HipBack;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The index of the search names everything that has a page, with its other names. */
class SearchIndexTest {
    private static final String BEFORE = "window.sacrumIndex = ";

    private static List<List<String>> entries() throws IOException {
        String script = SearchIndex.of(new Catalogue(SiteInput.of(HipBack.pack())));
        assertThat(script).startsWith(BEFORE).endsWith(";\n");
        List<List<String>> entries = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(script.substring(BEFORE.length(), script.length() - 2))) {
            json.nextToken();
            while (json.nextToken() == JsonToken.START_ARRAY) {
                List<String> entry = new ArrayList<>();
                while (json.nextToken() == JsonToken.VALUE_STRING) {
                    entry.add(json.getText());
                }
                entries.add(entry);
            }
        }
        return entries;
    }

    @Test
    void everything_that_has_a_page_is_in_it() throws IOException {
        MadeSite site = MadeSite.of(SiteInput.of(HipBack.pack()));
        assertThat(entries())
                .extracting(entry -> entry.get(3))
                .containsExactlyInAnyOrderElementsOf(site.files().keySet().stream()
                        .filter(place -> place.contains("/") && !place.startsWith("graph/"))
                        .toList());
    }

    @Test
    void an_entry_has_kind_name_id_place_and_other_names() throws IOException {
        assertThat(entries())
                .contains(
                        List.of(
                                "mechanism",
                                "Hip moves less than it should",
                                "restricted-hip-motion",
                                "mechanism/restricted-hip-motion.html",
                                "loss of hip motion; loss of hip mobility"),
                        List.of(
                                "rule",
                                "Passive adduction of the hip is restricted",
                                "HOA-02",
                                "rule/HOA-02.html",
                                ""));
    }
}
