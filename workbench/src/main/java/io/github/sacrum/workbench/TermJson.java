package io.github.sacrum.workbench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.sacrum.fact.Side;
import io.github.sacrum.fact.Unit;
import io.github.sacrum.vocabulary.Term;
import io.github.sacrum.vocabulary.TermCode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A term as one line of JSON: always the same fields, null or empty where there is nothing to say. */
final class TermJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private TermJson() {}

    static String of(Term term) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("id", term.id());
            json.writeStringField("name", term.name());
            json.writeStringField("kind", term.kind().word());
            json.writeStringField("region", term.region());
            list(json, "sides", sides(term));
            json.writeStringField("broader", term.broader());
            list(json, "synonyms", term.synonyms());
            json.writeStringField("question", term.question());
            json.writeStringField("how", term.how());
            quantity(json, term);
            json.writeStringField(
                    "origin", term.origin() == null ? null : term.origin().word());
            json.writeBooleanField("serious", term.serious());
            codes(json, term.codes());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail.", e);
        }
        return text.toString();
    }

    private static List<String> sides(Term term) {
        return Arrays.stream(Side.values())
                .filter(side -> side != Side.UNSPECIFIED && term.laterality().allows(side))
                .map(side -> side.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static void quantity(JsonGenerator json, Term term) throws IOException {
        Unit unit = term.unit();
        json.writeStringField("unit", unit == null ? null : unit.symbol());
        json.writeArrayFieldStart("range");
        if (unit != null) {
            json.writeNumber(Quantities.number(term.low()));
            json.writeNumber(Quantities.number(term.high()));
        }
        json.writeEndArray();
    }

    private static void codes(JsonGenerator json, List<TermCode> codes) throws IOException {
        json.writeArrayFieldStart("codes");
        for (TermCode code : codes) {
            json.writeStartObject();
            json.writeStringField("system", code.system());
            json.writeStringField("code", code.code());
            json.writeStringField("display", code.display());
            json.writeStringField("match", code.match());
            if (code.edition() != null) {
                json.writeStringField("edition", code.edition());
            }
            if (code.caution() != null) {
                json.writeStringField("caution", code.caution());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void list(JsonGenerator json, String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
