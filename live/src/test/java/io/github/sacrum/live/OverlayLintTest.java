package io.github.sacrum.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.check.Complaint;
import io.github.sacrum.check.PackLint;
import io.github.sacrum.knowledge.KnowledgePack;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The linter looks at an overlay as at a pack: at its own files, as they lie over the pack beneath. */
class OverlayLintTest {
    private static final String SIGN = """
            // A rule of its own.
            package io.github.sacrum.overlay.corner;

            import io.github.sacrum.fact.Finding;
            import static io.github.sacrum.inference.Conclude.weigh;

            rule "Once more"
                @id( WSP-01 ) @condition( worn-brake ) @lr( "1.5 / -" ) @source( hearsay2001 ) @grade( D ) @limits( "none known" )
            when
                $f : Finding( code == "%s", present )
            then
                weigh( kcontext, $f );
            end
            """;
    private static final String TERM = """
            terms:
              - {id: %s, name: Bent rim, kind: finding, region: wheel, laterality: paired, how: Look along it.}
            """;

    @TempDir
    private Path folder;

    private List<String> found(String body, Map<String, String> files) {
        return lint(body, files).found().stream().map(Complaint::toString).toList();
    }

    private PackLint lint(String body, Map<String, String> files) {
        return PackLint.of(Garage.overlay(folder, body, files).rules(Garage.BICYCLE), true);
    }

    @Test
    void an_overlay_without_a_fault_is_clean_whatever_the_pack_beneath_is_like() {
        PackLint lint = lint(
                "vocabulary: [terms.yaml]\n",
                Map.of("own.drl", SIGN.formatted("bent-rim"), "terms.yaml", TERM.formatted("bent-rim")));
        assertThat(lint.found()).isEmpty();
        assertThat(lint.unused()).isEmpty();
        assertThat(lint.untested()).extracting(Complaint::rule).containsExactly("WSP-01");
    }

    @Test
    void a_sign_that_the_pack_beneath_weighs_already_is_counted_twice() {
        assertThat(found("", Map.of("own.drl", SIGN.formatted("rim-hot"))))
                .containsExactly("corner/own.drl:7: [WSP-01] Both this rule and BRK-03 of the pack beneath weigh the"
                        + " condition by 'rim-hot', and no @group joins them. Give both the same @group, of which only"
                        + " the strongest sign counts. (counted-twice)");
    }

    @Test
    void a_sign_from_which_the_pack_beneath_derives_what_it_weighs_is_counted_twice() {
        assertThat(found("", Map.of("own.drl", SIGN.formatted("pad-thickness"))))
                .singleElement()
                .asString()
                .contains("BRK-02 of the pack beneath", "(counted-twice)");
    }

    @Test
    void what_is_switched_off_is_not_counted_and_a_warning_can_be_accepted() {
        assertThat(found(
                        "off:\n  - {rule: BRK-03, " + WrongOverlays.WHY + "}\n",
                        Map.of("own.drl", SIGN.formatted("rim-hot"))))
                .isEmpty();
        assertThat(found(
                        "",
                        Map.of(
                                "own.drl",
                                SIGN.formatted("rim-hot"),
                                "accepted.yaml",
                                "accepted:\n  - {check: counted-twice, rule: WSP-01, reason: Meant so.}\n")))
                .isEmpty();
    }

    @Test
    void faults_of_every_file_are_told_with_their_places() {
        assertThat(found(
                        "vocabulary: [terms.yaml]\noff:\n  - {rule: BRK-2, " + WrongOverlays.WHY + "}\n",
                        Map.of(
                                "terms.yaml",
                                TERM.formatted("bent-rim").replace("how: Look along it", "kept-because: not yet"),
                                "own.drl",
                                SIGN.formatted("bent-rin"),
                                "own.cases.yaml",
                                "scenarios:\n  - {name: A, expect: {fires: [WSP-02], silent: [BRK-01]}}\n")))
                .satisfiesExactly(
                        own -> assertThat(own)
                                .startsWith("corner/overlay.yaml:7:12: ")
                                .contains("Maybe 'BRK-02'."),
                        own -> assertThat(own)
                                .startsWith("corner/own.cases.yaml:2:")
                                .contains("'WSP-02'"),
                        own -> assertThat(own).startsWith("corner/own.drl:10:").contains("Maybe 'bent-rim'."),
                        own -> assertThat(own)
                                .startsWith("corner/terms.yaml:2:6: ")
                                .contains("how it is examined"));
    }

    @Test
    void a_term_of_its_own_that_nothing_uses_is_told_where_it_is_declared() {
        String two = TERM.formatted("bent-rim") + TERM.formatted("spare-rim").replace("terms:\n", "");
        PackLint lint =
                lint("vocabulary: [terms.yaml]\n", Map.of("own.drl", SIGN.formatted("bent-rim"), "terms.yaml", two));
        assertThat(lint.unused())
                .singleElement()
                .asString()
                .startsWith("corner/terms.yaml:3:6: ")
                .contains("'spare-rim'");
    }

    @Test
    void what_only_the_compiler_sees_is_told_too() {
        String broken = SIGN.formatted("rim-hot").replace("present )", "present, (code.nothing()) != null )");
        assertThat(found("", Map.of("own.drl", broken))).isNotEmpty().allSatisfy(own -> assertThat(own)
                .startsWith("corner/own.drl:"));
    }

    @Test
    void an_overlay_is_linted_as_it_lies_over_another() {
        KnowledgePack laid = Garage.overlay(
                        folder.resolve("first"),
                        "vocabulary: [terms.yaml]\n",
                        Map.of("terms.yaml", TERM.formatted("bent-rim"), "own.drl", SIGN.formatted("bent-rim")))
                .over(Garage.BICYCLE);
        assertThat(laid.rule("WSP-01")).isPresent();
        Overlay second = Garage.overlay(
                folder.resolve("second"),
                "",
                Map.of("own.drl", SIGN.formatted("bent-rim").replace("more", "again")));
        assertThat(PackLint.of(second.rules(laid), false).found())
                .extracting(Complaint::check)
                .contains("duplicate-rule-id", "counted-twice");
    }
}
