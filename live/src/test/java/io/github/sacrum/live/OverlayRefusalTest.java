package io.github.sacrum.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with an overlay is refused, by file and line and with the nearest right thing. */
class OverlayRefusalTest {
    private static final String WHY = WrongOverlays.WHY;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("io.github.sacrum.live.WrongOverlays#all")
    void each_fault_is_told_with_its_place_and_mend(String body, List<String> due) {
        Overlay overlay = Garage.overlay(
                folder,
                body,
                Map.of(
                        "words.yaml",
                        "terms:\n  - {id: squeak, name: Squeak, kind: quality, region: wheel, laterality: none}\n",
                        "sources.yaml",
                        "sources:\n  - {key: manual1999, title: Another}\n",
                        "advice.yaml",
                        "recommendations:\n  - {id: replace-pads, name: Replace, category: exercise, what: Do it.,"
                                + " strength: strong, certainty: low, sources: [manual1999]}\n"));
        assertThat(problems(overlay)).containsExactlyElementsOf(due);
        assertThat(overlay.check(Garage.BICYCLE)).extracting(Problem::toString).containsExactlyElementsOf(due);
    }

    private static List<String> problems(Overlay overlay) {
        return catchThrowableOfType(InvalidKnowledgeException.class, () -> overlay.over(Garage.BICYCLE))
                .problems()
                .stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void all_faults_are_told_at_once_those_of_its_rules_too() {
        Overlay overlay = Garage.overlay(
                folder,
                "off:\n  - {rule: BRK-2, " + WHY + "}\ntexts:\n  - {term: squeek, question: Does it?, " + WHY + "}\n",
                Map.of("own.drl", rule("BRK-02", "The brake pad is thin", "squek")));
        assertThat(problems(overlay))
                .satisfiesExactly(
                        problem -> assertThat(problem).contains("overlay.yaml:6:12", "'BRK-02'"),
                        problem -> assertThat(problem).contains("overlay.yaml:8:12", "'squeak'"),
                        problem -> assertThat(problem)
                                .isEqualTo("corner/own.drl:7: The id 'BRK-02' is that of a rule of the pack beneath."
                                        + " Give it another id."),
                        problem -> assertThat(problem)
                                .isEqualTo("corner/own.drl:7: The name 'The brake pad is thin' is that of a rule of the"
                                        + " pack beneath. Give it another name."),
                        problem -> assertThat(problem)
                                .isEqualTo(
                                        "corner/own.drl:10: The vocabulary has no symptom 'squek'. Maybe 'squeak'."));
    }

    @Test
    void a_rule_that_is_switched_off_does_not_give_its_id_free() {
        Overlay overlay = Garage.overlay(
                folder, "off:\n  - {rule: BRK-02, " + WHY + "}\n", Map.of("own.drl", rule("BRK-02", "Anew", "squeak")));
        assertThat(problems(overlay)).singleElement().asString().contains("corner/own.drl:7: The id 'BRK-02'");
    }

    @Test
    void what_only_the_compiler_sees_is_refused_with_its_file_and_line() {
        String broken = rule("WSP-01", "It squeaks", "squeak").replace("present )", "present, (severity + $no) > 1 )");
        Overlay overlay = Garage.overlay(folder, "", Map.of("own.drl", broken));
        assertThat(problems(overlay)).isNotEmpty().allSatisfy(problem -> assertThat(problem)
                .contains("own.drl:"));
    }

    @Test
    void a_circle_by_way_of_the_pack_beneath_is_found() {
        String circle = """
                // A finding that would support itself.
                package io.github.sacrum.overlay.corner;

                import io.github.sacrum.fact.Finding;
                import io.github.sacrum.fact.Side;
                import static io.github.sacrum.inference.Conclude.present;

                rule "Lost brake force tells of a weak hand"
                    @id( WSP-01 ) @derives( weak-hand ) @source( manual1999 ) @grade( C ) @limits( "none known" )
                when
                    $f : Finding( code == "brake-force-lost", present )
                then
                    present( kcontext, Side.UNSPECIFIED );
                end

                rule "A weak hand tells of lost brake force"
                    @id( WSP-02 ) @derives( brake-force-lost ) @source( manual1999 ) @grade( C ) @limits( "none known" )
                when
                    $f : Finding( code == "weak-hand", present )
                then
                    present( kcontext, Side.UNSPECIFIED );
                end
                """;
        TwoRules sources = new TwoRules(circle);
        Overlay first = Garage.overlay(folder.resolve("first"), "vocabulary: [terms.yaml]\n", sources.firstRule());
        Overlay second = Overlay.read(renamed(Garage.overlay(folder.resolve("second"), "", sources.secondRule())));
        assertThatThrownBy(() -> second.over(first.over(Garage.BICYCLE)))
                .isInstanceOf(InvalidKnowledgeException.class)
                .hasMessageContaining("upstairs/own.drl:")
                .hasMessageContaining("'brake-force-lost' is derived from 'weak-hand', which itself follows from it.");
    }

    private Path renamed(Overlay overlay) {
        assertThat(overlay.id()).isEqualTo("corner");
        Path to = folder.resolve("upstairs");
        try {
            Files.move(folder.resolve("second/corner"), to);
            for (String file : List.of("overlay.yaml", "own.drl")) {
                Files.writeString(
                        to.resolve(file), Files.readString(to.resolve(file)).replace("corner", "upstairs"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to;
    }

    /** Two rules that each derive what the other needs, in a file each. */
    private record TwoRules(String both) {
        Map<String, String> firstRule() {
            return Map.of(
                    "own.drl",
                    both.substring(0, both.indexOf("rule \"A weak")),
                    "terms.yaml",
                    "terms:\n  - {id: weak-hand, name: Weak hand, kind: finding, region: hand, laterality: none}\n");
        }

        Map<String, String> secondRule() {
            return Map.of(
                    "own.drl",
                    both.substring(0, both.indexOf("rule \"Lost")) + both.substring(both.indexOf("rule \"A weak")));
        }
    }

    @Test
    void an_overlay_is_laid_over_its_own_pack_only_and_only_once() {
        Overlay overlay = Garage.overlay(folder, "");
        assertThatThrownBy(() -> overlay.over(overlay.over(Garage.BICYCLE)))
                .hasMessage("corner/overlay.yaml:1:5: An overlay 'corner' is laid already. Maybe lay each only once.");
        Overlay other = overlayOf(Garage.HEADING.replace("over: bicycle", "over: tricycle"));
        assertThatThrownBy(() -> other.over(Garage.BICYCLE))
                .hasMessage(
                        "tiny/overlay.yaml:4:7: This overlay is for the pack 'tricycle', not for 'bicycle'. Maybe lay"
                                + " it over that pack.");
    }

    @Test
    void what_is_no_overlay_is_told_at_once() {
        assertThatThrownBy(() -> Overlay.read(folder.resolve("nowhere")))
                .isInstanceOf(InvalidKnowledgeException.class)
                .hasMessage(
                        "nowhere: This is no overlay: there is no overlay.yaml in it. Maybe name the folder that holds"
                                + " one.");
        assertThatThrownBy(() -> overlayOf("id: 1st\nname: First\nversion: one\n"))
                .isInstanceOf(InvalidKnowledgeException.class)
                .hasMessageContaining("tiny/overlay.yaml:1:5: The id of an overlay must be in kebab case")
                .hasMessageContaining("tiny/overlay.yaml:3:10: This is no semantic version. Maybe 1.0.0.")
                .hasMessageContaining("tiny/overlay.yaml:1:1: The field 'over' is missing.");
        assertThatThrownBy(() -> overlayOf(Garage.HEADING + "of: []\n"))
                .hasMessage("tiny/overlay.yaml:5:1: An overlay has no field 'of'. Maybe 'off'.");
    }

    private Overlay overlayOf(String text) {
        Path home = folder.resolve("tiny");
        try {
            Files.createDirectories(home);
            Files.writeString(home.resolve("overlay.yaml"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Overlay.read(home);
    }

    private static String rule(String id, String name, String symptom) {
        return """
                // A rule of its own.
                package io.github.sacrum.overlay.corner;

                import io.github.sacrum.fact.Symptom;
                import static io.github.sacrum.inference.Conclude.weigh;

                rule "%s"
                    @id( %s ) @condition( worn-brake ) @lr( "1.5 / -" ) @source( hearsay2001 ) @grade( D ) @limits( "none known" )
                when
                    $s : Symptom( code == "%s", present )
                then
                    weigh( kcontext, $s );
                end
                """.formatted(name, id, symptom);
    }
}
