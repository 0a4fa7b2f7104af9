package io.github.sacrum.workbench.diff;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes for programs what differs between two versions of a pack: always the same fields. */
public final class JsonDiff {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;

    private JsonDiff(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes a comparison.
     *
     * @param diff the comparison
     * @return one JSON document in one line
     */
    public static String of(PackDiff diff) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            new JsonDiff(json).write(diff);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail.", e);
        }
        return text.toString();
    }

    private void write(PackDiff diff) throws IOException {
        json.writeStartObject();
        json.writeStringField("pack", diff.before().id());
        json.writeStringField("from", diff.before().version());
        json.writeStringField("to", diff.after().version());
        json.writeBooleanField("same", diff.none());
        json.writeNumberField("assessed", diff.cases());
        json.writeObjectFieldStart("changes");
        for (Changes changes : diff.changes()) {
            write(changes);
        }
        json.writeEndObject();
        json.writeObjectFieldStart("version");
        json.writeStringField("step", diff.step().word());
        json.writeStringField("least", diff.due().map(SemanticVersion::toString).orElse(null));
        json.writeBooleanField("satisfied", diff.satisfied());
        json.writeArrayFieldStart("reasons");
        for (Reason reason : diff.reasons()) {
            json.writeStartObject();
            json.writeStringField("step", reason.step().word());
            json.writeStringField("kind", reason.kind().one());
            json.writeStringField("what", reason.what());
            texts("ids", reason.ids());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void write(Changes changes) throws IOException {
        json.writeObjectFieldStart(changes.kind().many());
        items("added", changes.added());
        items("removed", changes.removed());
        json.writeArrayFieldStart("renamed");
        for (ItemChange change : changes.renamed()) {
            json.writeStartObject();
            json.writeStringField("from", change.before().id());
            json.writeStringField("to", change.after().id());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("changed");
        for (ItemChange change : changes.changed()) {
            json.writeStartObject();
            identity(change.after());
            json.writeArrayFieldStart("fields");
            for (FieldChange field : change.fields()) {
                json.writeStartObject();
                json.writeStringField("field", field.field());
                texts("before", field.before());
                texts("after", field.after());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void items(String field, List<Item> items) throws IOException {
        json.writeArrayFieldStart(field);
        for (Item item : items) {
            json.writeStartObject();
            identity(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void identity(Item item) throws IOException {
        json.writeStringField("id", item.id());
        json.writeStringField("name", item.name());
    }

    private void texts(String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
