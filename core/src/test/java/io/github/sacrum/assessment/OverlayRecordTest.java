package io.github.sacrum.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Symptom;
import io.github.sacrum.internal.CompiledRules;
import io.github.sacrum.knowledge.Grade;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.knowledge.OverlayFiles;
import io.github.sacrum.knowledge.OverlayNote;
import io.github.sacrum.knowledge.OverlayNumber;
import io.github.sacrum.knowledge.OverlayOff;
import io.github.sacrum.knowledge.OverlayText;
import io.github.sacrum.knowledge.RuleKind;
import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.reasoner.Reasoner;
import io.github.sacrum.reasoner.TestPacks;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an overlay changes is in the record of every assessment. */
class OverlayRecordTest {
    private static final OverlayOff OFF = new OverlayOff(
            "FLG-01",
            "No braking at all is an emergency",
            RuleKind.RED_FLAG,
            "brake-failure",
            "emergency",
            "Only trailers here.",
            "head mechanic",
            "I accept that FLG-01 will no longer warn of brake-failure.");

    private static KnowledgePack laid(String ratio) {
        KnowledgePack beneath = TestPacks.bicycle();
        OverlayNumber number = new OverlayNumber(
                "BRK-02",
                "lr",
                "6.0 / 0.2",
                ratio,
                Grade.D,
                "Cautious.",
                "head mechanic",
                beneath.bibliography().iterator().next());
        OverlayText text = new OverlayText(
                OverlayText.RECOMMENDATION, "oil-the-chain", Map.of("dose", "a drop"), "Oil is dear.", "head mechanic");
        OverlayNote note = new OverlayNote(
                "corner", "The corner", "1.0.0", "0", List.of(OFF), List.of(number), List.of(text), List.of());
        return OverlayFiles.join(beneath, List.of(), List.of(), List.of(), List.of())
                .lay(note, CompiledRules.NONE, "");
    }

    private static Assessment assessment() {
        return Reasoner.of(laid("1.5 / 0.5"))
                .assess(
                        Patient.unknown(),
                        List.of(Symptom.present("no-braking-at-all").build()));
    }

    @Test
    void its_json_fits_the_schema_and_says_all() {
        String json = assessment().toJson();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(AssessmentSchema.text(), InputFormat.JSON)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
        assertThat(json)
                .contains("\"overlays\":[{\"id\":\"corner\"", "\"urgency\":\"emergency\"", "\"fields\":[\"dose\"]");
    }

    @Test
    void its_text_says_under_urgency_what_is_not_warned_of() {
        String text = assessment().toText().replaceAll("\\s+", " ");
        assertThat(text.substring(0, text.indexOf("WHERE IT COMES FROM")))
                .contains(
                        "overlay corner 1.0.0", "! NOT WARNED OF HERE (emergency): No braking at all is an emergency.");
        assertThat(text.substring(text.indexOf("RECORD")))
                .contains("Switched off: FLG-01", "Number: BRK-02", "Text: recommendation oil-the-chain (dose)");
    }

    @Test
    void a_pack_without_overlays_says_so() {
        assertThat(Reasoner.of(TestPacks.bicycle())
                        .assess(
                                Patient.unknown(),
                                List.of(Symptom.present("squeak").build()))
                        .toJson())
                .contains("\"overlays\":[]");
    }

    @Test
    void a_number_that_does_not_hold_is_refused_even_here() {
        assertThatThrownBy(() -> laid("9.0 / 0.5"))
                .isInstanceOf(InvalidKnowledgeException.class)
                .hasMessageStartingWith("rule BRK-02: Expert opinion (@grade D)");
    }
}
