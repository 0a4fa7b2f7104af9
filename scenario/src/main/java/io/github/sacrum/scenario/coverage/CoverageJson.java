package io.github.sacrum.scenario.coverage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.sacrum.scenario.mutation.ConstraintResult;
import io.github.sacrum.scenario.mutation.RuleResult;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Writes coverage for programs. */
final class CoverageJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private CoverageJson() {}

    static String of(Coverage coverage) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("by", coverage.basis().name().toLowerCase(Locale.ROOT));
            json.writeNumberField("rules", coverage.study().rules().size());
            json.writeNumberField("rulesFired", coverage.fired().size());
            json.writeNumberField("constraints", coverage.constraints());
            json.writeNumberField("constraintsSeenBothWays", coverage.constraints(Sight.BOTH));
            json.writeArrayFieldStart("details");
            for (RuleResult rule : coverage.study().rules()) {
                rule(json, coverage, rule);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void rule(JsonGenerator json, Coverage coverage, RuleResult rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", rule.id());
        json.writeStringField("file", rule.source().file());
        json.writeNumberField("line", rule.source().line());
        json.writeNumberField("scenarios", rule.scenarios());
        json.writeBooleanField("fired", coverage.basis().fires(rule));
        json.writeArrayFieldStart("constraints");
        for (ConstraintResult constraint : rule.constraints()) {
            json.writeStartObject();
            json.writeStringField("text", CoverageText.flat(constraint.text()));
            json.writeNumberField("line", constraint.line());
            json.writeStringField("seen", coverage.sight(constraint).name().toLowerCase(Locale.ROOT));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
