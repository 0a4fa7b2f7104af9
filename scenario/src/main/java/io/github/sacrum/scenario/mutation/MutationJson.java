package io.github.sacrum.scenario.mutation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.sacrum.internal.EnumWords;
import io.github.sacrum.scenario.mutation.MutantResult.Fate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes for programs what became of every mutant. */
public final class MutationJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private MutationJson() {}

    /**
     * Writes a study.
     *
     * @param result what it found out
     * @return a JSON document
     */
    public static String of(StudyResult result) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            for (Fate fate : Fate.values()) {
                json.writeNumberField(EnumWords.of(fate), result.count(fate));
            }
            json.writeNumberField("score", result.score());
            json.writeArrayFieldStart("rules");
            for (RuleResult rule : result.rules()) {
                rule(json, rule);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void rule(JsonGenerator json, RuleResult rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", rule.id());
        json.writeStringField("file", rule.source().file());
        json.writeNumberField("scenarios", rule.scenarios());
        json.writeBooleanField("cached", rule.cached());
        json.writeArrayFieldStart("failing");
        for (String scenario : rule.failing()) {
            json.writeString(scenario);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("mutants");
        for (MutantResult mutant : rule.mutants()) {
            json.writeStartObject();
            json.writeStringField("name", mutant.mutant().name());
            json.writeNumberField("line", mutant.mutant().line());
            json.writeStringField("operator", EnumWords.of(mutant.mutant().operator()));
            json.writeStringField("change", mutant.mutant().change().told());
            json.writeStringField("fate", EnumWords.of(mutant.fate()));
            if (!mutant.reason().isEmpty()) {
                json.writeStringField("reason", mutant.reason());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
