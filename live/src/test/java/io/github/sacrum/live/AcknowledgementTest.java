package io.github.sacrum.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sacrum.fact.Symptom;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.problem.InvalidKnowledgeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A contraindication and a caution are switched off as a red flag is: with a sentence that is written out. */
class AcknowledgementTest {
    private static final String CAUTIONS = """
            // What speaks against an advice, or qualifies it.
            package io.github.sacrum.overlay.corner;

            import io.github.sacrum.fact.Finding;
            import io.github.sacrum.fact.Side;
            import io.github.sacrum.fact.Symptom;
            import static io.github.sacrum.inference.Conclude.present;
            import static io.github.sacrum.inference.Conclude.qualify;
            import static io.github.sacrum.inference.Conclude.withhold;

            rule "Hands that hurt speak against new pads"
                @id( WSP-01 ) @withholds( replace-pads ) @reason( "Rest the hands first." ) @source( hearsay2001 )
                @grade( D ) @limits( "none known" )
            when
                Symptom( code == "hands-hurt", present )
            then
                withhold( kcontext );
            end

            rule "New pads squeak at first"
                @id( WSP-02 ) @qualifies( replace-pads ) @reason( "Brake gently at first." ) @source( hearsay2001 )
                @grade( D ) @limits( "none known" )
            when
                Finding( code == "rim-warm", present )
            then
                qualify( kcontext );
            end

            rule "A hot rim is warm"
                @id( WSP-03 ) @derives( rim-warm ) @source( hearsay2001 ) @grade( D ) @limits( "none known" )
            when
                Finding( code == "rim-hot", present, $side : side )
            then
                present( kcontext, $side );
            end
            """;

    @TempDir
    private Path folder;

    private KnowledgePack cautious = Garage.BICYCLE;

    @BeforeEach
    void laysTheCautions() {
        cautious = Garage.overlay(
                        folder,
                        "vocabulary: [terms.yaml]\n",
                        Map.of(
                                "own.drl",
                                CAUTIONS,
                                "terms.yaml",
                                "terms:\n  - {id: rim-warm, name: Warm rim, kind: finding, region: wheel, laterality:"
                                        + " paired}\n"))
                .over(cautious);
    }

    private Overlay switchingOff(String rule, String sentence) throws IOException {
        Path home = Files.createDirectories(folder.resolve("upstairs"));
        Files.writeString(
                home.resolve("overlay.yaml"),
                Garage.HEADING.replace("corner", "upstairs") + "off:\n  - rule: " + rule
                        + "\n    reason: A test.\n    role: tester\n" + sentence);
        return Overlay.read(home);
    }

    private void isAskedFor(String rule, String sentence) throws IOException {
        Overlay silent = switchingOff(rule, "");
        assertThatThrownBy(() -> silent.over(cautious))
                .isInstanceOf(InvalidKnowledgeException.class)
                .hasMessage("upstairs/overlay.yaml:6:5: A warning rests on " + rule
                        + ". If that is accepted, write acknowledgement: \"" + sentence + "\"");
        assertThat(switchingOff(rule, "    acknowledgement: \"" + sentence + "\"\n")
                        .over(cautious)
                        .rule(rule))
                .isEmpty();
    }

    @Test
    void a_contraindication_is_switched_off_only_with_its_sentence() throws IOException {
        isAskedFor("WSP-01", "I accept that WSP-01 will no longer withhold replace-pads.");
    }

    @Test
    void a_caution_is_switched_off_only_with_its_sentence() throws IOException {
        isAskedFor("WSP-02", "I accept that WSP-02 will no longer qualify replace-pads.");
    }

    @Test
    void a_rule_that_a_caution_rests_on_is_switched_off_only_with_its_sentence() throws IOException {
        isAskedFor("WSP-03", "I accept that WSP-03 will no longer help WSP-02 to warn.");
    }

    @Test
    void every_assessment_tells_of_the_contraindication_that_is_switched_off() throws IOException {
        KnowledgePack laid = switchingOff(
                        "WSP-01", "    acknowledgement: I accept that WSP-01 will no longer withhold replace-pads.\n")
                .over(cautious);
        assertThat(Garage.assess(laid, Symptom.present("squeak").left().build())
                        .toText()
                        .replaceAll("\\s+", " "))
                .contains(
                        "! NOT WARNED OF HERE: Hands that hurt speak against new pads. Switched off by overlay upstairs,"
                                + " tester: A test. I accept that WSP-01 will no longer withhold replace-pads.");
    }
}
