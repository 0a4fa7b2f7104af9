package io.github.sacrum.assessment;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.sacrum.fact.Side;
import io.github.sacrum.inference.Urgency;
import io.github.sacrum.knowledge.Recommendation;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.knowledge.RulePlace;
import io.github.sacrum.knowledge.Source;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An assessment as one JSON document; {@code assessment.schema.json} beside this class says what stands where. */
final class JsonDocument {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Assessment assessment;
    private final StringWriter text = new StringWriter();
    private final Map<String, RuleInfo> rules = new TreeMap<>();
    private final Map<String, Source> sources = new TreeMap<>();

    JsonDocument(Assessment assessment) {
        this.assessment = assessment;
    }

    String render() {
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("urgency", assessment.urgency().word());
            each(json, "redFlags", assessment.redFlags(), flag -> flag(json, flag));
            json.writeStringField("origin", assessment.origin().word());
            each(json, "differential", assessment.differential(), candidate -> candidate(json, candidate));
            each(json, "mustNotMiss", assessment.mustNotMiss(), candidate -> candidate(json, candidate));
            each(json, "mechanisms", assessment.mechanisms(), link -> mechanism(json, link));
            each(json, "chains", assessment.chains(), chain -> chain(json, chain));
            each(json, "recommendations", assessment.recommendations(), advised -> advised(json, advised));
            each(json, "avoid", assessment.avoid(), advised -> advised(json, advised));
            each(json, "questions", assessment.questions(), question -> question(json, question));
            each(json, "contradictions", assessment.contradictions(), contradiction -> {
                json.writeStartObject();
                json.writeStringField("subject", contradiction.subject());
                strings(json, "facts", contradiction.facts());
                json.writeEndObject();
            });
            record(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail.", e);
        }
        return text.toString();
    }

    private void flag(JsonGenerator json, Flag flag) throws IOException {
        json.writeStartObject();
        json.writeStringField("condition", flag.condition());
        json.writeStringField("name", flag.name());
        side(json, flag.side());
        json.writeStringField("urgency", flag.urgency().word());
        rule(json, "rule", flag.rule());
        explanation(json, flag.explanation());
        json.writeEndObject();
    }

    private void candidate(JsonGenerator json, Candidate candidate) throws IOException {
        json.writeStartObject();
        json.writeStringField("condition", candidate.condition());
        json.writeStringField("name", candidate.name());
        side(json, candidate.side());
        json.writeStringField("origin", candidate.origin().word());
        json.writeNumberField("support", candidate.support());
        Double posttest = candidate.posttest();
        if (posttest != null) {
            json.writeNumberField("posttest", posttest);
        }
        json.writeStringField("band", candidate.band().words());
        if (!candidate.variant().isEmpty()) {
            json.writeStringField("variant", candidate.variant());
        }
        Urgency flagged = candidate.flagged();
        if (flagged != null) {
            json.writeStringField("redFlag", flagged.word());
        }
        RuleInfo pretest = candidate.pretest();
        if (pretest != null && pretest.pretest() != null) {
            json.writeNumberField("pretest", pretest.pretest());
        }
        each(json, "evidence", candidate.contributions(), contribution -> {
            json.writeStartObject();
            rule(json, "rule", contribution.rule());
            json.writeBooleanField("present", contribution.present());
            json.writeNumberField("likelihoodRatio", contribution.ratio());
            json.writeBooleanField("counted", contribution.counted());
            if (contribution.settles()) {
                json.writeBooleanField("settles", true);
            }
            json.writeEndObject();
        });
        each(json, "unexplained", candidate.unexplained(), sign -> {
            json.writeStartObject();
            json.writeStringField("term", sign.term());
            json.writeStringField("name", sign.name());
            json.writeEndObject();
        });
        explanation(json, candidate.explanation());
        json.writeEndObject();
    }

    private void mechanism(JsonGenerator json, MechanismLink link) throws IOException {
        json.writeStartObject();
        json.writeStringField("mechanism", link.mechanism());
        json.writeStringField("name", link.name());
        side(json, link.side());
        json.writeStringField("region", link.region());
        strings(json, "causes", link.causes());
        strings(json, "effects", link.effects());
        explanation(json, link.explanation());
        json.writeEndObject();
    }

    private static void chain(JsonGenerator json, Chain chain) throws IOException {
        json.writeStartArray();
        for (List<String> stage : chain.stages()) {
            json.writeStartArray();
            for (String thing : stage) {
                json.writeString(thing);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void advised(JsonGenerator json, Advised advised) throws IOException {
        Recommendation recommendation = advised.recommendation();
        json.writeStartObject();
        json.writeStringField("recommendation", recommendation.id());
        json.writeStringField("name", recommendation.name());
        side(json, advised.side());
        json.writeStringField("category", recommendation.category().word());
        json.writeStringField("what", recommendation.what());
        json.writeStringField("dose", recommendation.dose());
        json.writeStringField("phase", recommendation.phase());
        json.writeStringField("review", recommendation.review());
        json.writeStringField("strength", recommendation.strength());
        json.writeStringField("certainty", recommendation.certainty());
        recommendation.sources().forEach(source -> sources.put(source.key(), source));
        strings(
                json,
                "sources",
                recommendation.sources().stream().map(Source::key).toList());
        json.writeBooleanField("stands", advised.stands());
        strings(json, "withheld", advised.withheld());
        strings(json, "qualified", advised.qualified());
        each(json, "because", advised.reasons(), reason -> tree(json, reason));
        json.writeEndObject();
    }

    private static void question(JsonGenerator json, Question question) throws IOException {
        json.writeStartObject();
        json.writeStringField("term", question.term());
        json.writeStringField("name", question.name());
        json.writeStringField("ask", question.ask());
        json.writeStringField("why", question.why());
        json.writeBooleanField("safety", question.safety());
        json.writeEndObject();
    }

    private void record(JsonGenerator json) throws IOException {
        Provenance record = assessment.record();
        json.writeObjectFieldStart("record");
        json.writeStringField("pack", record.pack());
        json.writeStringField("version", record.version());
        json.writeStringField("digest", record.digest());
        json.writeStringField("date", record.date().toString());
        each(json, "overlays", record.overlays(), overlay -> {
            OverlayJson.write(json, overlay);
            overlay.numbers().stream()
                    .flatMap(number -> Stream.ofNullable(number.source()))
                    .forEach(source -> sources.put(source.key(), source));
        });
        strings(json, "rulesFired", record.rules());
        strings(json, "notUsed", record.notUsed());
        rules.values().forEach(rule -> rule.sources().forEach(source -> sources.put(source.key(), source)));
        each(json, "rules", rules.values(), rule -> {
            json.writeStartObject();
            json.writeStringField("id", rule.id());
            json.writeStringField("name", rule.name());
            json.writeStringField("grade", rule.grade().name());
            json.writeStringField("limits", rule.limits());
            strings(json, "sources", rule.sources().stream().map(Source::key).toList());
            RulePlace place = rule.place();
            json.writeStringField("file", place == null ? null : place.file());
            json.writeEndObject();
        });
        each(json, "sources", sources.values(), source -> {
            json.writeStartObject();
            json.writeStringField("key", source.key());
            json.writeStringField("citation", source.citation());
            json.writeBooleanField("secondHand", source.secondHand());
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void explanation(JsonGenerator json, Explanation explanation) throws IOException {
        json.writeFieldName("explanation");
        tree(json, explanation);
    }

    private void tree(JsonGenerator json, Explanation explanation) throws IOException {
        json.writeStartObject();
        json.writeStringField("statement", explanation.statement());
        json.writeBooleanField("told", explanation.told());
        each(json, "because", explanation.because(), step -> {
            json.writeStartObject();
            RuleInfo rule = step.rule();
            if (rule == null) {
                json.writeNullField("rule");
            } else {
                rule(json, "rule", rule);
            }
            each(json, "premises", step.premises(), premise -> tree(json, premise));
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private void rule(JsonGenerator json, String field, RuleInfo rule) throws IOException {
        rules.put(rule.id(), rule);
        json.writeStringField(field, rule.id());
    }

    private static void side(JsonGenerator json, Side side) throws IOException {
        json.writeStringField("side", side.name().toLowerCase(Locale.ROOT));
    }

    static void strings(JsonGenerator json, String field, Collection<String> values) throws IOException {
        each(json, field, values, json::writeString);
    }

    static <T> void each(JsonGenerator json, String field, Collection<T> values, Writer<T> writer) throws IOException {
        json.writeArrayFieldStart(field);
        for (T value : values) {
            writer.write(value);
        }
        json.writeEndArray();
    }

    /** Writes one value. */
    interface Writer<T> {
        void write(T value) throws IOException;
    }
}
