package io.github.sacrum.workbench.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.check.RulePack;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.live.PackCompiler;
import io.github.sacrum.reasoner.Reasoner;
import io.github.sacrum.scenario.Scenario;
import io.github.sacrum.scenario.ScenarioFiles;
import io.github.sacrum.scenario.ScenarioRunner;
import io.github.sacrum.workbench.diff.TinyPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** What is drafted reads, passes the checks, compiles, and passes its own scenarios; or nothing is written. */
class ScaffoldTest {
    static final String OPENING =
            "--sentence;A stiff hip opens the question;--sign;hip-stiff;--source;book2020;--grade;C;--limits;one clinic";

    private TinyPack pack;

    @BeforeEach
    void a_pack(@TempDir Path folder) {
        pack = TinyPack.in(folder);
    }

    @Test
    void a_condition_comes_with_its_term_its_rule_and_its_scenarios() {
        TermOptions term = new TermOptions();
        new CommandLine(term)
                .parseArgs(
                        "--name",
                        "Hip: worn",
                        "--region",
                        "hip",
                        "--laterality",
                        "paired",
                        "--origin",
                        "hip",
                        "--serious",
                        "--synonym",
                        "worn hip",
                        "--synonym",
                        "yes");
        String told = draft().condition("worn-hip", term, "0.2", rule(OPENING + ";--prefix;WRN"))
                .write();

        assertThat(told)
                .contains("Wrote " + pack.file("conditions/worn-hip.drl"))
                .contains("Added to " + pack.file("vocabulary/conditions.yaml"))
                .contains("Wrote " + pack.file("conditions/worn-hip.cases.yaml"))
                .contains("./sacrum check");
        assertThat(pack.text("conditions/worn-hip.drl")).isEqualTo("""
                // Hip: worn: what opens it, and the signs that speak for and against it.
                package io.github.sacrum.tiny.conditions;

                import io.github.sacrum.fact.Finding;
                import static io.github.sacrum.inference.Conclude.consider;

                rule "A stiff hip opens the question"
                    @id( WRN-01 ) @condition( worn-hip ) @pretest( "0.2" ) @source( book2020 ) @grade( C )
                    @limits( "one clinic" )
                when
                    $f : Finding( code == "hip-stiff", present )
                then
                    consider( kcontext, $f );
                end
                """);
        assertThat(pack.text("vocabulary/conditions.yaml")).endsWith("""
                  - id: worn-hip
                    name: "Hip: worn"
                    kind: condition
                    region: hip
                    laterality: paired
                    origin: hip
                    serious: true
                    synonyms: [worn hip, "yes"]
                """);
        assertThat(passed()).isEqualTo(2);
    }

    @Test
    void a_condition_that_the_vocabulary_keeps_unused_is_used_from_then_on() {
        draft().condition("hip-puzzle", new TermOptions(), "0.2", rule(OPENING + ";--prefix;PUZ"))
                .write();

        assertThat(pack.text("vocabulary/conditions.yaml"))
                .doesNotContain("kept-because")
                .contains("id: hip-puzzle");
        assertThat(passed()).isEqualTo(2);
    }

    @Test
    void a_sign_that_the_vocabulary_keeps_unused_is_used_from_then_on() {
        draft().rule(
                        "recommendations/general.drl",
                        kind("--qualifies;exercise;--reason;Go slowly."),
                        rule("--sign;hip-puzzle;--sentence;It is so;--source;book2020;--grade;C;--limits;none known"))
                .write();

        assertThat(pack.text("vocabulary/conditions.yaml"))
                .doesNotContain("kept-because")
                .contains("id: hip-puzzle");
        assertThat(passed()).isPositive();
    }

    @Test
    void a_mechanism_comes_with_its_term_its_rule_and_its_scenarios() {
        TermOptions term = new TermOptions();
        new CommandLine(term).parseArgs("--name", "The back moves more", "--region", "hip", "--laterality", "axial");
        draft().mechanism("back-moves-more", term, rule(OPENING + ";--prefix;BMM"))
                .write();

        // A sign of one side says nothing of the side of what has a midline.
        assertThat(pack.text("mechanisms/back-moves-more.drl"))
                .contains("@id( BMM-01 ) @mechanism( back-moves-more ) @source( book2020 ) @grade( C )")
                .contains("import io.github.sacrum.fact.Side;\n")
                .contains("    Finding( code == \"hip-stiff\", present )\n")
                .contains("    infer( kcontext, Side.UNSPECIFIED );\n");
        assertThat(passed()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "conditions/hip-trouble.drl | --condition;hip-trouble;--lr;2.0 / 0.6;--group;hip-trouble-talk | --sign;hip-pain | TRO-03 | weigh( kcontext, $f ) | 2",
                "conditions/hip-trouble.drl | --condition;hip-trouble;--lr;2.0 / - | --sign;fever | TRO-03 | $f : Symptom( code == \"fever\" ) | 2",
                "red-flags/hip-infection.drl | --flag;hip-infection;--urgency;urgent | --sign;hip-stiff | RFI-02 | raise( kcontext, $side ) | 2",
                "mechanisms/stiffness.drl | --mechanism;stiff-hip-mechanism | --sign;hip-rotation;--threshold;<= 15 | STI-02 | amount <= 15, $side : side | 2",
                "mechanisms/stiffness.drl | --derives;hip-stiff | --prefix;DER;--sign;hip-rotation;--threshold;< 15.5 | DER-01 | present( kcontext, $side ) | 2",
                "recommendations/general.drl | --recommendation;walk | --sign;fever | ADV-02 | recommend( kcontext, Side.UNSPECIFIED ) | 2",
                "recommendations/general.drl | --withholds;walk;--reason;Rest first. | --sign;fever;--sign;hip-pain | ADV-02 | code in ( \"fever\", \"hip-pain\" ), present | 3",
                "recommendations/general.drl | --qualifies;exercise;--reason;Go slowly. | --sign;hip-infection | ADV-02 | Condition( code == \"hip-infection\", present ) | 3",
            })
    void a_rule_of_each_kind_is_added_with_the_next_id(
            String file, String kind, String sign, String id, String said, int scenarios) {
        draft().rule(
                        file,
                        kind(kind),
                        rule(sign + ";--sentence;Something is so;--source;book2020;--grade;C;--limits;none known"))
                .write();

        assertThat(pack.text(file)).contains("@id( " + id + " )").contains(said);
        assertThat(pack.text(file).lines().filter(line -> line.startsWith("import ")))
                .doesNotHaveDuplicates();
        assertThat(passed()).isEqualTo(scenarios);
    }

    @Test
    void the_next_id_is_none_that_was_ever_used_and_scenarios_are_added_to_those_that_are_there() throws IOException {
        Files.writeString(
                pack.module().resolve("rules.lock.yaml"),
                "rules: []\nretired:\n  - {id: \"TRO-08\", version: \"1.0.0\", reason: \"gone\"}\n");
        KindOptions kind = kind("--condition;hip-trouble;--lr;2.0 / 0.6");
        draft().rule("conditions/hip-trouble.drl", kind, rule("--sentence;First;" + rest()))
                .write();
        draft().rule(
                        "conditions/hip-trouble.drl",
                        kind,
                        rule("--sentence;Second;" + rest().replace("fever", "hip-infection")))
                .write();

        assertThat(pack.text("conditions/hip-trouble.drl"))
                .contains("@id( TRO-09 )")
                .contains("@id( TRO-10 )");
        assertThat(pack.text("conditions/hip-trouble.cases.yaml"))
                .containsOnlyOnce("- name: First\n")
                .containsOnlyOnce("- name: Second\n");
        assertThat(passed()).isGreaterThanOrEqualTo(4);
    }

    private Scaffold draft() {
        return Scaffold.in(pack.module());
    }

    static String rest() {
        return "--sign;fever;--source;book2020;--grade;C;--limits;none known";
    }

    static RuleOptions rule(String words) {
        RuleOptions options = new RuleOptions();
        new CommandLine(options).parseArgs(words.split(";"));
        return options;
    }

    static KindOptions kind(String words) {
        KindOptions options = new KindOptions();
        new CommandLine(options).parseArgs(words.split(";"));
        return options;
    }

    /** Checks and compiles the pack, and runs its scenarios. */
    private int passed() {
        RulePack sources = RulePack.read(pack.module());
        assertThat(sources.faults()).isEmpty();
        KnowledgePack knowledge = new PackCompiler().compile(sources);
        List<Scenario> scenarios = ScenarioFiles.read(pack.module(), knowledge);
        ScenarioRunner runner = new ScenarioRunner(Reasoner.of(knowledge));
        for (Scenario scenario : scenarios) {
            assertThat(runner.run(scenario).failures()).as(scenario.name()).isEmpty();
        }
        return scenarios.size();
    }
}
