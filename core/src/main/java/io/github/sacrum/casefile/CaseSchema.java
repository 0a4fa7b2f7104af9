package io.github.sacrum.casefile;

import io.github.sacrum.internal.Require;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema of case files. It knows their form; that ids of terms exist, only {@link CaseFileReader} knows. */
public final class CaseSchema {
    private CaseSchema() {}

    /**
     * Returns the schema.
     *
     * @return a JSON document, of JSON Schema draft 2020-12
     */
    public static String text() {
        try (InputStream in =
                Require.nonNull(CaseSchema.class.getResourceAsStream("case.schema.json"), "case.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
