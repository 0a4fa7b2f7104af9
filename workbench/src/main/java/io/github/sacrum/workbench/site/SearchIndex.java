package io.github.sacrum.workbench.site;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.sacrum.knowledge.Category;
import io.github.sacrum.knowledge.Recommendation;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.knowledge.Source;
import io.github.sacrum.vocabulary.Term;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** What the search finds, as a script: a page read from a file may load scripts, but no data. */
final class SearchIndex {
    private SearchIndex() {}

    static String of(Catalogue catalogue) {
        StringWriter text = new StringWriter();
        text.write("window.sacrumIndex = ");
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartArray();
            for (Term term : catalogue.vocabulary().terms()) {
                entry(
                        json,
                        term.kind().word(),
                        term.name(),
                        term.id(),
                        Place.term(term),
                        String.join("; ", term.synonyms()));
            }
            for (RuleInfo rule : catalogue.pack().rules()) {
                entry(json, "rule", rule.name(), rule.id(), Place.rule(rule.id()), "");
            }
            for (Recommendation advice : catalogue.pack().recommendations()) {
                String kind = advice.category() == Category.AVOID ? "to avoid" : "recommendation";
                entry(json, kind, advice.name(), advice.id(), Place.recommendation(advice.id()), "");
            }
            for (Source source : catalogue.pack().bibliography()) {
                String authors = source.authors() == null ? "" : source.authors();
                entry(json, "source", source.title(), source.key(), Place.source(source.key()), authors);
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The index of the search cannot be put together.", e);
        }
        return text.append(";\n").toString();
    }

    private static void entry(JsonGenerator json, String kind, String name, String id, String place, String also)
            throws IOException {
        json.writeRaw('\n');
        json.writeStartArray();
        json.writeString(kind);
        json.writeString(name);
        json.writeString(id);
        json.writeString(place);
        json.writeString(also);
        json.writeEndArray();
    }
}
