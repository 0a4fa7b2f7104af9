package io.github.sacrum.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios are run with the rules as they are written now; what is wrong is named, and the rest goes on. */
@Tag("study")
class TestCommandTest {
    @TempDir
    private Path folder;

    private ScratchPack pack = new ScratchPack(Path.of(""));

    @BeforeEach
    void copy() {
        pack = ScratchPack.in(folder).write(ScratchPack.SCENARIOS, ScratchPack.PASSING);
    }

    @Test
    void scenarios_and_their_mirror_images_pass() {
        Run run = pack.test();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("1 scenario file, 2 scenarios, 2 mirror images: 4 passed, 0 failed (")
                .hasLineCount(1);
        assertThat(run.status()).isZero();
    }

    @Test
    void mirror_images_can_be_left_out() {
        assertThat(pack.test("--no-mirror").out()).contains("2 scenarios, 0 mirror images: 2 passed, 0 failed");
    }

    @Test
    void a_changed_rule_makes_its_scenario_fail_with_its_place_and_both_sides() {
        pack.replace(ScratchPack.HIP, "\"hip-adduction-restricted\"", "\"hip-extension-restricted\"");
        Run run = pack.test();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith(pack.file(ScratchPack.SCENARIOS) + ":2: An adduction that is restricted weighs FAILED\n")
                .contains(
                        "✗ fires HOA-02: the rule was silent",
                        "the rules concluded",
                        "HOA-01 opens",
                        "Its mirror image")
                .contains("2 passed, 2 failed");
    }

    @Test
    void rules_and_files_choose_scenarios() {
        assertThat(pack.test("HOA-02").out()).contains("2 scenarios");
        assertThat(pack.test("HOA-03").out()).contains("0 scenarios");
        assertThat(pack.test(pack.file(ScratchPack.HIP)).out()).contains("2 scenarios");
        assertThat(pack.test(pack.file("conditions/lumbar-spinal-stenosis.drl")).out())
                .contains("0 scenarios");
        assertThat(pack.test(pack.file(ScratchPack.SCENARIOS)).out()).contains("2 scenarios");
        assertThat(pack.test(pack.file("conditions")).out()).contains("2 scenarios");
    }

    @Test
    void an_unknown_rule_or_file_is_wrong_usage() {
        Run rule = pack.test("HOA-2");
        assertThat(rule.status()).isEqualTo(2);
        assertThat(rule.err()).startsWith("sacrum: There is no rule 'HOA-2' and no such file. Maybe 'HOA-02'.");
        assertThat(pack.test(folder.resolve("none.cases.yaml")).status()).isEqualTo(2);
        assertThat(pack.test(folder.resolve("none.drl")).status()).isEqualTo(2);
    }

    @Test
    void a_directory_that_is_no_pack_is_wrong_usage() {
        Run run = Run.of(
                "test", "--pack", folder.resolve("rules-here/src/main/resources/io/github/sacrum/hipback/derived"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("This is no rule pack: there is no pack.yaml in it.");
    }

    @Test
    void a_vocabulary_that_is_wrong_keeps_no_rule_file_from_being_parsed() {
        pack.replace("vocabulary/activities.yaml", "id: standing-work", "id: hip-pain")
                .replace(
                        ScratchPack.HIP, "code == \"hip-adduction-restricted\"", "code = \"hip-adduction-restricted\"");
        int line = pack.lineOf(ScratchPack.HIP, "code = \"hip-adduction-restricted\"");
        Run run = pack.test();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("The term 'hip-pain' is there twice", pack.file(ScratchPack.HIP) + ":" + line + ": ");
    }

    @Test
    void a_rule_that_fires_for_ever_and_one_that_throws_are_named_and_the_other_scenarios_pass() {
        String first = "rule \"Hip flexion measures less than 110 degrees\"";
        pack.replace("derived/hip-motion.drl", first, """
                rule "Further and further"
                    @id( HMO-90 ) @derives( hip-motion-restricted ) @source( sieper2009 ) @grade( D ) @limits( "none" )
                when
                    $f : Finding( code == "hip-flexion" )
                then
                    kcontext.insertLogical( new Finding( "hip-flexion", Side.LEFT, true,
                        new io.github.sacrum.fact.Quantity( $f.amount() + 1, $f.value().unit() ) ) );
                end

                rule "A code is read beyond its end"
                    @id( HMO-91 ) @derives( hip-motion-restricted ) @source( sieper2009 ) @grade( D ) @limits( "none" )
                when
                    $f : Finding( code == "pelvic-asymmetry", code.substring( 99 ) == "x" )
                then
                    present( kcontext, Side.LEFT );
                end

                """ + first)
                .write(ScratchPack.SCENARIOS, ScratchPack.PASSING + """
                  - name: Flexion is measured
                    given: [{finding: hip-flexion, side: left, value: 90, unit: deg}]
                    expect: {fires: [HMO-01]}
                  - name: The pelvis is uneven
                    given: [{finding: pelvic-asymmetry}]
                    expect: {silent: [HOA-02]}
                """);
        assertThat(pack.test("--no-mirror").out())
                .contains("These keep firing: ", "Further and further")
                .contains("A code is read beyond its end", "derived/hip-motion.drl:")
                .contains("4 scenarios, 0 mirror images: 2 passed, 2 failed");
    }

    @Test
    void a_program_gets_one_document() {
        pack.replace(ScratchPack.HIP, "\"hip-adduction-restricted\"", "\"hip-extension-restricted\"");
        Run run = pack.test("--json", "--no-mirror");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("{\"all-well\":false,\"files\":1,\"scenarios\":2,\"mirrored\":0,\"passed\":1,\"failed\":1")
                .contains("\"line\":2,\"name\":\"An adduction that is restricted weighs\"")
                .hasLineCount(1);
    }
}
