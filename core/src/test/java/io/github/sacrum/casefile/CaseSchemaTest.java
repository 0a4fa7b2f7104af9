package io.github.sacrum.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.sacrum.fact.Course;
import io.github.sacrum.fact.Effect;
import io.github.sacrum.fact.Onset;
import io.github.sacrum.fact.Sex;
import io.github.sacrum.fact.Side;
import io.github.sacrum.fact.Unit;
import io.github.sacrum.inference.Urgency;
import io.github.sacrum.internal.EnumWords;
import io.github.sacrum.problem.InvalidCaseException;
import io.github.sacrum.vocabulary.Origin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema and the reader agree on the form of case files. */
class CaseSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CaseSchema.text(), InputFormat.JSON);
    private static final JsonNode TREE = JsonMapper.shared().readTree(CaseSchema.text());

    @Provide
    Arbitrary<CaseFile> cases() {
        return CaseFiles.any();
    }

    @Property(tries = 200)
    void every_case_that_is_written_fits_the_schema(@ForAll("cases") CaseFile file) {
        assertThat(SCHEMA.validate(new CaseFileWriter().write(file), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void a_case_with_every_field_fits_the_schema() {
        assertThat(SCHEMA.validate(Samples.WHOLE, InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "facts: [{symptom: groin-pain}]",
                "facts: [{symptom: groin-pain, side: unspecified, absent: false, severity: 0}]",
                "facts: [{symptom: groin-pain, severity: 6.0, quality: []}]",
                "facts: [{history: nsaid-tried, absent: true, effect: worse}]",
                "facts: [{history: pack-years, value: 0.5, unit: count, absent: false}]",
                "{patient: {}, source: {}, expected: {}, unmapped: [], facts: [{condition: osteoporosis}]}",
                "{patient: {sex: female, pregnant: true}, facts: [{condition: osteoporosis}]}",
                "{patient: {sex: male, pregnant: false}, facts: [{condition: osteoporosis}]}",
                "{source: {year: 2010-11}, facts: [{condition: osteoporosis}]}"
            })
    void both_accept(String text) {
        assertThat(SCHEMA.validate(text, InputFormat.YAML)).isEmpty();
        assertThat(Samples.READER.read("case.yaml", text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "id: a",
                "facts: []",
                "facts: null",
                "facts: {symptom: groin-pain}",
                "facts: [null]",
                "facts: [groin-pain]",
                "facts: [{}]",
                "facts: [{side: left}]",
                "facts: [{symptom: groin-pain, finding: faber-test}]",
                "facts: [{symptom: groin-pain, sied: left}]",
                "facts: [{symptom: groin-pain, side: lefft}]",
                "facts: [{symptom: groin-pain, side: Left}]",
                "facts: [{symptom: groin-pain, side: null}]",
                "facts: [{symptom: groin-pain, severity: 11}]",
                "facts: [{symptom: groin-pain, severity: 6.5}]",
                "facts: [{symptom: groin-pain, severity: '6'}]",
                "facts: [{symptom: groin-pain, absent: 1}]",
                "facts: [{symptom: groin-pain, quality: aching}]",
                "facts: [{symptom: groin-pain, quality: [Aching]}]",
                "facts: [{symptom: groin-pain, onset: slow}]",
                "facts: [{symptom: groin-pain, duration: {value: -1, unit: week}}]",
                "facts: [{symptom: groin-pain, duration: {value: 1}}]",
                "facts: [{symptom: groin-pain, duration: 8 months}]",
                "facts: [{symptom: groin-pain, value: 1, unit: deg}]",
                "facts: [{symptom: groin_pain}]",
                "facts: [{finding: hip-internal-rotation, value: 12}]",
                "facts: [{finding: faber-test, unit: deg}]",
                "facts: [{finding: hip-internal-rotation, value: '12', unit: deg}]",
                "facts: [{finding: hip-internal-rotation, value: 12, unit: deg, absent: true}]",
                "facts: [{history: pack-years, value: 12, unit: count, absent: true}]",
                "facts: [{history: nsaid-tried, effect: partly_relieved}]",
                "facts: [{condition: osteoporosis, severity: 1}]",
                "{facts: [{condition: osteoporosis}], extra: 1}",
                "{facts: [{condition: osteoporosis}], id: 46}",
                "{facts: [{condition: osteoporosis}], unmapped: text}",
                "{facts: [{condition: osteoporosis}], assessed: 21.11.2026}",
                "{facts: [{condition: osteoporosis}], source: {year: 2010.5}}",
                "{facts: [{condition: osteoporosis}], source: {author: x}}",
                "{facts: [{condition: osteoporosis}], patient: {age: -1}}",
                "{facts: [{condition: osteoporosis}], patient: {age: 121}}",
                "{facts: [{condition: osteoporosis}], patient: {bmi: 5}}",
                "{facts: [{condition: osteoporosis}], patient: {sex: f}}",
                "{facts: [{condition: osteoporosis}], patient: {sex: male, pregnant: true}}",
                "{facts: [{condition: osteoporosis}], expected: {urgency: now}}",
                "{facts: [{condition: osteoporosis}], expected: {origin: knee}}",
                "{facts: [{condition: osteoporosis}], expected: {also: osteoporosis}}"
            })
    void both_refuse(String text) {
        assertThat(SCHEMA.validate(text, InputFormat.YAML)).isNotEmpty();
        assertThat(refused(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "facts: [{symptom: groin-pian}]",
                "facts: [{finding: groin-pain}]",
                "facts: [{symptom: saddle-numbness, side: left}]",
                "facts: [{finding: hip-internal-rotation, value: 500, unit: deg}]",
                "facts: [{finding: hip-internal-rotation, value: 12, unit: kg}]",
                "facts: [{finding: hip-internal-rotation}]",
                "facts: [{symptom: groin-pain, duration: {value: 1, unit: deg}}]"
            })
    void what_only_the_vocabulary_knows_is_refused_by_the_reader(String text) {
        assertThat(SCHEMA.validate(text, InputFormat.YAML)).isEmpty();
        assertThat(refused(text)).isTrue();
    }

    @Test
    void both_count_the_facts() {
        String text = "facts:\n" + "- {condition: osteoporosis}\n".repeat(2001);
        assertThat(SCHEMA.validate(text, InputFormat.YAML)).isNotEmpty();
        assertThat(refused(text)).isTrue();
    }

    @Test
    void the_schema_says_what_it_is() {
        assertThat(TREE.at("/$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(TREE.at("/$id").asString()).isEqualTo("https://sacrum.github.io/schema/case.schema.json");
    }

    @Test
    void every_field_has_a_title_and_a_description_and_every_object_is_closed() {
        assertThat(faults("", TREE)).isEmpty();
    }

    @Test
    void the_schema_knows_every_word_and_unit() {
        assertThat(words("side/enum")).containsExactlyElementsOf(EnumWords.all(Side.class));
        assertThat(words("patient/properties/sex/enum")).containsExactlyElementsOf(EnumWords.all(Sex.class));
        assertThat(words("symptom/properties/onset/enum")).containsExactlyElementsOf(EnumWords.all(Onset.class));
        assertThat(words("symptom/properties/course/enum")).containsExactlyElementsOf(EnumWords.all(Course.class));
        assertThat(words("history/properties/effect/enum")).containsExactlyElementsOf(EnumWords.all(Effect.class));
        assertThat(words("expected/properties/origin/enum")).containsExactlyElementsOf(EnumWords.all(Origin.class));
        assertThat(words("expected/properties/urgency/enum"))
                .containsExactlyInAnyOrderElementsOf(EnumWords.all(Urgency.class));
        assertThat(words("unit/examples"))
                .containsExactlyElementsOf(
                        Arrays.stream(Unit.values()).map(Unit::symbol).toList());
        assertThat(words("time/properties/unit/examples"))
                .containsExactlyElementsOf(Arrays.stream(Unit.values())
                        .filter(Unit.DAY::convertsTo)
                        .map(Unit::symbol)
                        .toList());
    }

    private static List<String> words(String path) {
        return TREE.at("/$defs/" + path).valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> faults(String path, JsonNode node) {
        List<String> faults = new ArrayList<>();
        if (node.path("type").asString("").equals("object")
                && node.path("additionalProperties").asBoolean(true)) {
            faults.add(path + " is open");
        }
        node.propertyStream().forEach(entry -> {
            String name = entry.getKey();
            if (!name.equals("not")) {
                faults.addAll(faults(path + "/" + name, entry.getValue()));
            }
            if (name.equals("properties") && !path.endsWith("/not")) {
                entry.getValue()
                        .propertyStream()
                        .filter(field -> !described(field.getValue()))
                        .forEach(field -> faults.add(path + "/" + field.getKey() + " is not described"));
            }
        });
        return faults;
    }

    private static boolean described(JsonNode field) {
        JsonNode node = field.has("title")
                ? field
                : TREE.at(field.path("$ref").asString("#/none").substring(1));
        return node.has("title") && node.has("description");
    }

    private static boolean refused(String text) {
        try {
            return Samples.READER.read("case.yaml", text).isEmpty();
        } catch (InvalidCaseException e) {
            return true;
        }
    }
}
