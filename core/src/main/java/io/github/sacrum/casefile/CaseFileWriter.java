package io.github.sacrum.casefile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.internal.Require;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes a case as JSON in its canonical form: one line, fields in a fixed order, nothing written that is unknown,
 * plain ASCII. {@link CaseFileReader} reads an equal case from it. Immutable and thread-safe.
 */
public final class CaseFileWriter {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int LAST_PRINTABLE_ASCII = '~';

    /** Makes a writer. */
    public CaseFileWriter() {}

    /**
     * Writes a case.
     *
     * @param file the case
     * @return a JSON object in one line, without a line end
     * @throws NullPointerException if the case is null
     */
    public String write(CaseFile file) {
        Require.nonNull(file, "file");
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text).setHighestNonEscapedChar(LAST_PRINTABLE_ASCII)) {
            write(new Json(json), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(Json json, CaseFile file) throws IOException {
        json.open();
        json.text("id", file.id());
        json.text("title", file.title());
        source(json, file.source());
        patient(json, file.patient());
        json.list("facts");
        for (Fact fact : file.facts()) {
            FactWriting.write(json, fact);
        }
        json.endList();
        json.text("assessed", file.assessed() == null ? null : file.assessed().toString());
        json.texts("unmapped", file.unmapped());
        expected(json, file.expected());
        json.close();
    }

    private static void source(Json json, @Nullable CaseSource source) throws IOException {
        if (source != null) {
            json.open("source");
            json.text("authors", source.authors());
            json.text("year", source.year());
            json.text("title", source.title());
            json.text("journal", source.journal());
            json.text("url", source.url());
            json.text("doi", source.doi());
            json.close();
        }
    }

    private static void patient(Json json, Patient patient) throws IOException {
        if (!patient.equals(Patient.unknown())) {
            json.open("patient");
            json.number("age", patient.age());
            json.word("sex", patient.sex());
            json.number("bmi", patient.bodyMassIndex());
            json.truth("pregnant", patient.pregnant());
            json.text("occupation", patient.occupation());
            json.text("sport", patient.sport());
            json.close();
        }
    }

    private static void expected(Json json, @Nullable Expected expected) throws IOException {
        if (expected != null) {
            json.open("expected");
            json.text("condition", expected.condition());
            json.texts("also", expected.also());
            json.word("origin", expected.origin());
            json.word("urgency", expected.urgency());
            json.text("note", expected.note());
            json.close();
        }
    }
}
