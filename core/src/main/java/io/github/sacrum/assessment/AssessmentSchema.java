package io.github.sacrum.assessment;

import io.github.sacrum.internal.Resource;

/** The JSON Schema of {@link Assessment#toJson()}. */
public final class AssessmentSchema {
    private AssessmentSchema() {}

    /**
     * Returns the schema.
     *
     * @return a JSON document, of JSON Schema draft 2020-12
     */
    public static String text() {
        return Resource.text(AssessmentSchema.class, "assessment.schema.json");
    }
}
