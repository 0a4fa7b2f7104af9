package io.github.sacrum.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.sacrum.assessment.Assessment;
import io.github.sacrum.check.RulePack;
import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.Side;
import io.github.sacrum.fact.Symptom;
import io.github.sacrum.inference.Urgency;
import io.github.sacrum.knowledge.Grade;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.vocabulary.Term;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An overlay changes what it says, nothing else, and the record tells. */
class OverlayTest {
    private static final Finding OIL = Finding.present("oil-on-rim").on(Side.LEFT);
    private static final Symptom SQUEAK = Symptom.present("squeak").left().build();
    private static final Finding THIN = Finding.present("brake-pad-thin").on(Side.LEFT);

    @TempDir
    private Path folder;

    private KnowledgePack workshop() {
        return Overlay.read(Bicycle.copy("workshop", folder.resolve("workshop")))
                .over(Garage.BICYCLE);
    }

    @Test
    void the_pack_beneath_keeps_its_name_and_is_not_touched() {
        KnowledgePack pack = workshop();
        assertThat(pack.id()).isEqualTo("bicycle");
        assertThat(pack.version()).isEqualTo("1.2.3");
        assertThat(pack.digest()).isEqualTo(Garage.BICYCLE.digest());
        assertThat(Garage.BICYCLE.overlays()).isEmpty();
        assertThat(Garage.BICYCLE.rule("BRK-03")).isPresent();
    }

    @Test
    void rules_of_its_own_weigh_warn_and_advise_with_terms_of_its_own() {
        KnowledgePack pack = workshop();
        Assessment assessment =
                Garage.assess(pack, OIL, Symptom.present("shrill-squeak").left().build());
        assertThat(assessment.urgency()).isEqualTo(Urgency.URGENT);
        assertThat(assessment.redFlags()).extracting(flag -> flag.rule().id()).containsExactly("WSP-02");
        assertThat(Bicycle.support(assessment)).isEqualTo(0.3 / 0.7 * 2 / (1 + 0.3 / 0.7 * 2), within(1e-4));
        assertThat(assessment.recommendations())
                .extracting(advised -> advised.recommendation().id())
                .contains("clean-the-rim");
        assertThat(pack.rule("WSP-01").map(RuleInfo::place).orElseThrow())
                .hasFieldOrPropertyWithValue("file", "workshop/brakes/oil.drl")
                .hasFieldOrPropertyWithValue("line", 9);
        assertThat(pack.vocabulary().find("oil-on-rim").map(Term::codes).orElseThrow())
                .hasSize(1);
    }

    @Test
    void a_rule_that_is_switched_off_is_gone_everywhere() {
        KnowledgePack pack = workshop();
        assertThat(pack.rule("BRK-03")).isEmpty();
        assertThat(pack.compiled().annotations()).doesNotContainKey("A hot rim speaks for a worn brake");
        Assessment assessment =
                Garage.assess(pack, SQUEAK, Finding.present("rim-hot").on(Side.LEFT));
        assertThat(Bicycle.support(assessment)).isEqualTo(0.3, within(1e-4));
        assertThat(assessment.record().notUsed()).hasSize(1);
    }

    @Test
    void a_changed_number_acts_and_every_explanation_says_so() {
        KnowledgePack pack = workshop();
        assertThat(pack.rule("BRK-02").map(RuleInfo::grade)).contains(Grade.B);
        assertThat(pack.rule("BRK-01").map(RuleInfo::grade)).contains(Grade.D);
        Assessment assessment = Garage.assess(pack, SQUEAK, THIN);
        double odds = 0.3 / 0.7 * 4;
        assertThat(Bicycle.support(assessment)).isEqualTo(odds / (1 + odds), within(1e-4));
        String text = assessment.toText().replaceAll("\\s+", " ");
        assertThat(text)
                .contains("[BRK-02; grade B; local2026, manual1999] {likelihood ratio changed from 6.0 / 0.2 to 4.0 /"
                        + " 0.5 after local2026, head of QA: Counted on 200 wheels. By overlay workshop.}")
                .contains("Start 0.3: A squeak opens the question of a worn brake. [BRK-01; grade D, ")
                .contains("{pre-test probability changed from 0.2 to 0.3, head mechanic: More old wheels come here. By"
                        + " overlay workshop.}");
        assertThat(assessment.toJson())
                .contains("{\"rule\":\"BRK-02\",\"number\":\"lr\",\"before\":\"6.0 / 0.2\",\"after\":\"4.0 / 0.5\","
                        + "\"grade\":\"B\",\"reason\":\"Counted on 200 wheels.\",\"role\":\"head of QA\","
                        + "\"source\":\"local2026\"}");
    }

    @Test
    void changed_texts_are_what_people_read() {
        KnowledgePack pack = workshop();
        assertThat(pack.recommendation("replace-pads")).hasValueSatisfying(advice -> assertThat(advice)
                .hasFieldOrPropertyWithValue("what", "Take pads of our own make.")
                .hasFieldOrPropertyWithValue("dose", "one pair")
                .hasFieldOrPropertyWithValue("name", "Replace the pads")
                .hasFieldOrPropertyWithValue("review", "after 50 km"));
        assertThat(pack.vocabulary().find("squeak"))
                .hasValueSatisfying(term -> assertThat(term.question()).isEqualTo("Does it squeak in the rain?"));
        assertThat(Garage.assess(pack, SQUEAK, THIN).toText()).contains("Take pads of our own make. Dose: one pair.");
    }

    @Test
    void the_record_of_every_assessment_names_the_overlay_and_all_that_it_changes() {
        Overlay overlay = Overlay.read(Bicycle.copy("workshop", folder.resolve("elsewhere")));
        Assessment assessment = Garage.assess(workshop(), THIN);
        String text = assessment.toText().replaceAll("\\s+", " ");
        assertThat(text)
                .startsWith("ASSESSMENT of 2026-05-04, knowledge bicycle 1.2.3, overlay workshop 2.1.0")
                .contains("Overlay workshop 2.1.0 (The workshop at the corner), SHA-256 " + overlay.digest() + ".")
                .contains("Switched off: BRK-03, head mechanic: Every rim here is hot.")
                .contains("Number: BRK-02, likelihood ratio changed from 6.0 / 0.2 to 4.0 / 0.5")
                .contains("Text: term squeak (question), head mechanic: It rains.")
                .contains("Rules of its own: WSP-01, WSP-02, WSP-03.");
        assertThat(assessment.toJson())
                .contains(
                        "\"overlays\":[{\"id\":\"workshop\",\"name\":\"The workshop at the corner\",\"version\":\"2.1.0\","
                                + "\"digest\":\"" + overlay.digest() + "\"")
                .contains(
                        "{\"rule\":\"BRK-03\",\"name\":\"A hot rim speaks for a worn brake\",\"target\":\"worn-brake\","
                                + "\"reason\":\"Every rim here is hot.\",\"role\":\"head mechanic\"}")
                .contains("\"added\":[\"WSP-01\",\"WSP-02\",\"WSP-03\"]");
    }

    @Test
    void a_warning_that_is_switched_off_is_told_with_every_assessment() {
        String body = """
                off:
                  - rule: FLG-01
                    reason: Only trailers here.
                    role: head mechanic
                    acknowledgement: "I accept that FLG-01 will no longer warn of brake-failure."
                """;
        Assessment assessment = Garage.assess(Garage.overlay(folder, body).over(Garage.BICYCLE), THIN);
        assertThat(assessment.toText().replaceAll("\\s+", " "))
                .contains("! NOT WARNED OF HERE (emergency): No braking at all is an emergency. Switched off by overlay"
                        + " corner, head mechanic: Only trailers here. I accept that FLG-01 will no longer warn of"
                        + " brake-failure.");
        assertThat(assessment.toJson())
                .contains("\"urgency\":\"emergency\",\"reason\":\"Only trailers here.\",\"role\":\"head mechanic\","
                        + "\"acknowledgement\":\"I accept that FLG-01 will no longer warn of brake-failure.\"");
    }

    @Test
    void overlays_can_be_stacked() {
        KnowledgePack pack = Garage.overlay(folder, """
                        off:
                          - {rule: WSP-01, reason: Too strong., role: owner}
                        numbers:
                          - {rule: BRK-02, lr: 2.0 / 0.5, reason: Cautious., role: owner}
                        """).over(workshop());
        assertThat(pack.rule("WSP-01")).isEmpty();
        assertThat(pack.rule("WSP-02")).isPresent();
        assertThat(pack.overlays()).extracting(note -> note.id()).containsExactly("workshop", "corner");
        assertThat(pack.overlays().get(1).numbers().get(0).before()).isEqualTo("4.0 / 0.5");
        assertThat(Garage.assess(pack, SQUEAK, THIN).record().overlays()).isEqualTo(pack.overlays());
    }

    @Test
    void an_empty_overlay_changes_nothing_but_the_record() {
        KnowledgePack pack = Garage.overlay(folder, "").over(Garage.BICYCLE);
        assertThat(Garage.assessments(pack)).hasSize(127).isEqualTo(Garage.assessments(Garage.BICYCLE));
        assertThat(pack.overlays()).hasSize(1);
    }

    @Test
    void to_switch_a_rule_off_is_to_take_it_out_of_the_pack() {
        for (RuleInfo rule : Garage.BICYCLE.rules()) {
            String sentence = new Acknowledgement(Garage.BICYCLE, Set.of())
                    .sentence(rule)
                    .map(text -> "    acknowledgement: \"" + text + "\"\n")
                    .orElse("");
            KnowledgePack without = Garage.overlay(
                            folder.resolve(rule.id()),
                            "off:\n  - rule: " + rule.id() + "\n    reason: A test.\n    role: tester\n" + sentence)
                    .over(Garage.BICYCLE);
            assertThat(Garage.assessments(without))
                    .as(rule.id())
                    .isEqualTo(Garage.assessments(takenOut(rule)))
                    .isNotEqualTo(Garage.assessments(Garage.BICYCLE));
        }
    }

    private KnowledgePack takenOut(RuleInfo rule) {
        Bicycle bicycle = Bicycle.in(folder.resolve("without-" + rule.id()));
        for (String file : List.of(Bicycle.BRAKE, "red-flags/brake-failure.drl", "recommendations/workshop.drl")) {
            Matcher text = Pattern.compile("rule \"" + Pattern.quote(rule.name()) + "\".*?\nend\n", Pattern.DOTALL)
                    .matcher(bicycle.text(file));
            if (text.find()) {
                bicycle.write(file, text.replaceFirst(text.group().replaceAll("[^\n]", "")));
            }
        }
        return PackCompiler.startingFrom(Garage.BICYCLE).compileUnchecked(RulePack.read(bicycle.home()));
    }

    @Test
    void its_digest_follows_what_makes_it_and_nothing_beside() {
        Overlay plain = Garage.overlay(folder.resolve("plain"), "");
        Overlay same =
                Garage.overlay(folder.resolve("same"), "", Map.of("x.cases.yaml", "# scenarios", "note.txt", "x"));
        Overlay other = Garage.overlay(folder.resolve("other"), "# and a comment\n");
        assertThat(same.digest()).isEqualTo(plain.digest()).isNotEqualTo(other.digest());
    }

    @Test
    void live_knowledge_follows_an_overlay_over_a_compiled_pack() throws InterruptedException {
        Garage.overlay(folder, "");
        Heard heard = new Heard();
        Path home = folder.resolve("corner");
        try (LiveKnowledge live =
                LiveKnowledge.over(Garage.BICYCLE, home).tell(heard).watch()) {
            Garage.overlay(folder, "off:\n  - {rule: BRK-0, reason: Weak., role: owner}\n");
            assertThat(heard.next()).startsWith("refused ").contains("corner/overlay.yaml:6:12", "Maybe 'BRK-01'");
            Garage.overlay(folder, "off:\n  - {rule: BRK-02, reason: Weak., role: owner}\n");
            assertThat(heard.next()).startsWith("reloaded ");
            assertThat(Bicycle.support(live.reasoner())).isEqualTo(0.2, within(1e-4));
        }
    }
}
