package io.github.sacrum.assessment;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.sacrum.knowledge.OverlayNote;
import io.github.sacrum.knowledge.Source;
import java.io.IOException;

/** What an overlay changes, as a part of a JSON document. */
final class OverlayJson {
    private OverlayJson() {}

    static void write(JsonGenerator json, OverlayNote overlay) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", overlay.id());
        json.writeStringField("name", overlay.name());
        json.writeStringField("version", overlay.version());
        json.writeStringField("digest", overlay.digest());
        JsonDocument.each(json, "off", overlay.off(), off -> {
            json.writeStartObject();
            json.writeStringField("rule", off.rule());
            json.writeStringField("name", off.name());
            json.writeStringField("target", off.target());
            if (!off.urgency().isEmpty()) {
                json.writeStringField("urgency", off.urgency());
            }
            answers(json, off.reason(), off.role());
            if (off.acknowledgement() != null) {
                json.writeStringField("acknowledgement", off.acknowledgement());
            }
            json.writeEndObject();
        });
        JsonDocument.each(json, "numbers", overlay.numbers(), number -> {
            json.writeStartObject();
            json.writeStringField("rule", number.rule());
            json.writeStringField("number", number.annotation());
            json.writeStringField("before", number.before());
            json.writeStringField("after", number.after());
            json.writeStringField("grade", number.grade().name());
            answers(json, number.reason(), number.role());
            Source source = number.source();
            if (source != null) {
                json.writeStringField("source", source.key());
            }
            json.writeEndObject();
        });
        JsonDocument.each(json, "texts", overlay.texts(), text -> {
            json.writeStartObject();
            json.writeStringField("subject", text.subject());
            json.writeStringField("id", text.id());
            JsonDocument.strings(json, "fields", text.fields());
            answers(json, text.reason(), text.role());
            json.writeEndObject();
        });
        JsonDocument.strings(json, "added", overlay.added());
        json.writeEndObject();
    }

    private static void answers(JsonGenerator json, String reason, String role) throws IOException {
        json.writeStringField("reason", reason);
        json.writeStringField("role", role);
    }
}
