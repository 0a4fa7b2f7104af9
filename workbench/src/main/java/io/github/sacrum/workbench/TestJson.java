package io.github.sacrum.workbench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.sacrum.problem.Problem;
import io.github.sacrum.scenario.Outcome;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** What came of scenarios as a JSON document. */
final class TestJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private TestJson() {}

    static String of(TestRun run) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeBooleanField("all-well", run.allWell());
            json.writeNumberField("files", run.files());
            json.writeNumberField("scenarios", run.scenarios());
            json.writeNumberField("mirrored", run.mirrored());
            json.writeNumberField("passed", run.passed());
            json.writeNumberField("failed", run.failed().size());
            json.writeArrayFieldStart("problems");
            for (Problem problem : run.problems()) {
                json.writeStartObject();
                json.writeStringField("place", problem.place());
                json.writeStringField("message", problem.message());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("failures");
            for (Outcome outcome : run.failed()) {
                failure(json, outcome);
            }
            json.writeEndArray();
            list(json, "left-out", run.leftOut());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail.", e);
        }
        return text.toString();
    }

    private static void failure(JsonGenerator json, Outcome outcome) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", outcome.scenario().file());
        json.writeNumberField("line", outcome.scenario().line());
        json.writeStringField("name", outcome.scenario().name());
        list(json, "failures", outcome.failures());
        list(json, "concluded", outcome.explanation());
        json.writeEndObject();
    }

    private static void list(JsonGenerator json, String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
