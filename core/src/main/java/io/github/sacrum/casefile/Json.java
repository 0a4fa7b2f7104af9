package io.github.sacrum.casefile;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.sacrum.fact.Quantity;
import io.github.sacrum.internal.EnumWords;
import java.io.IOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Writes the fields of a case in JSON; what is unknown or empty is left out. */
final class Json {
    private static final double LARGEST_WHOLE = 1L << 53;

    private final JsonGenerator json;

    Json(JsonGenerator json) {
        this.json = json;
    }

    void open() throws IOException {
        json.writeStartObject();
    }

    void open(String name) throws IOException {
        json.writeObjectFieldStart(name);
    }

    void close() throws IOException {
        json.writeEndObject();
    }

    void list(String name) throws IOException {
        json.writeArrayFieldStart(name);
    }

    void endList() throws IOException {
        json.writeEndArray();
    }

    void text(String name, @Nullable String text) throws IOException {
        if (text != null) {
            json.writeStringField(name, text);
        }
    }

    void texts(String name, Collection<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            list(name);
            for (String text : texts) {
                json.writeString(text);
            }
            endList();
        }
    }

    void word(String name, @Nullable Enum<?> word) throws IOException {
        text(name, word == null ? null : EnumWords.of(word));
    }

    void truth(String name, @Nullable Boolean truth) throws IOException {
        if (truth != null) {
            json.writeBooleanField(name, truth);
        }
    }

    void number(String name, @Nullable Number number) throws IOException {
        if (number != null) {
            double value = number.doubleValue();
            boolean whole = value == Math.rint(value) && Math.abs(value) < LARGEST_WHOLE;
            json.writeFieldName(name);
            if (whole && Double.compare(value, -0d) != 0) {
                json.writeNumber((long) value);
            } else {
                json.writeNumber(value);
            }
        }
    }

    void quantity(@Nullable Quantity quantity) throws IOException {
        if (quantity != null) {
            number("value", quantity.value());
            text("unit", quantity.unit().symbol());
        }
    }

    void quantity(String name, @Nullable Quantity quantity) throws IOException {
        if (quantity != null) {
            open(name);
            quantity(quantity);
            close();
        }
    }
}
