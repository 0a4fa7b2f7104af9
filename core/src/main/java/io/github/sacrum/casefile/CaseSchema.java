package io.github.sacrum.casefile;

import io.github.sacrum.internal.Resource;

/** The JSON Schema of case files. It knows their form; that ids of terms exist, only {@link CaseFileReader} knows. */
public final class CaseSchema {
    private CaseSchema() {}

    /**
     * Returns the schema.
     *
     * @return a JSON document, of JSON Schema draft 2020-12
     */
    public static String text() {
        return Resource.text(CaseSchema.class, "case.schema.json");
    }
}
