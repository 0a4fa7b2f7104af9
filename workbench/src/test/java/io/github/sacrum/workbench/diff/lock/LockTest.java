package io.github.sacrum.workbench.diff.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sacrum.check.RuleLock;
import io.github.sacrum.check.RulePack;
import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.problem.Problem;
import io.github.sacrum.workbench.diff.TinyPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lock of a pack: what it refuses, and how it follows. */
class LockTest {
    private static final String RULES = "conditions/hip-trouble.drl";

    private TinyPack pack;
    private Path file;

    @BeforeEach
    void a_locked_pack(@TempDir Path folder) {
        pack = TinyPack.in(folder);
        file = sources().lockFile();
        assertThat(lock()).isEqualTo("Wrote rules.lock.yaml: 5 new, 0 changed, 0 retired, of 5 rules.");
    }

    @Test
    void the_lock_stands_beside_the_sources_with_a_line_a_rule() throws IOException {
        assertThat(file).isEqualTo(pack.module().resolve("rules.lock.yaml"));
        assertThat(Files.readString(file).lines().filter(line -> line.startsWith("  - ")))
                .hasSize(5)
                .isSorted()
                .first()
                .asString()
                .matches("  - \\{id: \"ADV-01\", sha256: \"[0-9a-f]{64}\", version: \"1.2.3\"}");
        assertThat(differences()).isEmpty();
        assertThat(lock()).isEqualTo("The lock is up to date.");
    }

    @Test
    void a_changed_rule_is_told_with_the_command_that_mends_it_and_takes_the_version_of_the_pack() throws IOException {
        pack.with(RULES, "3.0 / 0.5", "3.1 / 0.5").with("pack.yaml", "1.2.3", "1.3.0");

        assertThat(differences())
                .singleElement()
                .asString()
                .matches(
                        ".*hip-trouble\\.drl:18: \\[TRO-02] The rule is not the one that was locked in version 1\\.2\\.3\\."
                                + " Maybe it is meant: \\./sacrum lock");
        assertThat(lock()).isEqualTo("Wrote rules.lock.yaml: 0 new, 1 changed, 0 retired, of 5 rules.");
        assertThat(Files.readString(file)).containsOnlyOnce("version: \"1.3.0\"");
    }

    @Test
    void neither_comments_nor_layout_change_a_rule() {
        pack.with(RULES, "when\n    $f : Finding(", "// why\nwhen\n\n  $f : Finding(");

        assertThat(differences()).isEmpty();
    }

    @Test
    void a_new_rule_is_told() {
        String rule = pack.text(RULES).substring(pack.text(RULES).indexOf("rule \"The hip is stiff\""));
        pack.put(
                RULES,
                pack.text(RULES) + "\n" + rule.replace("TRO-02", "TRO-03").replace("The hip is", "A hip is"));

        assertThat(differences()).singleElement().asString().contains("[TRO-03] The rule is new to the lock.");
    }

    @Test
    void a_rule_that_is_gone_needs_a_reason_and_its_id_never_comes_again() throws IOException {
        String before = Files.readString(file);
        pack.with(RULES, "TRO-02", "TRO-03");

        assertThatThrownBy(this::lock)
                .isInstanceOf(InvalidKnowledgeException.class)
                .hasMessage("[TRO-02] The rule is gone, and nothing says why. Maybe ./sacrum lock --retire TRO-02"
                        + " --reason \"…\"");
        assertThat(file).hasContent(before);

        RuleLock retired =
                Retirement.of(RuleLock.read(file), sources(), List.of("TRO-02"), " its study\n was \"bad\" ");
        LockWriting.write(
                file, RuleLock.read(file), LockCheck.of(sources(), retired).updated());
        assertThat(Files.readString(file))
                .endsWith(
                        "retired:\n  - {id: \"TRO-02\", version: \"1.2.3\", reason: \"its study was \\\"bad\\\"\"}\n");
        assertThat(differences()).isEmpty();
        assertThat(RuleLock.read(file).ids()).contains("TRO-02", "TRO-03");

        pack.with(RULES, "TRO-03", "TRO-02");
        assertThat(differences())
                .first()
                .asString()
                .contains("hip-trouble.drl:18: [TRO-02] The id is that of a rule that is gone since version 1.2.3");
        assertThatThrownBy(this::lock).isInstanceOf(InvalidKnowledgeException.class);
    }

    @Test
    void only_a_rule_that_is_gone_and_known_is_retired_and_only_with_a_reason() {
        RuleLock lock = RuleLock.read(file);

        assertThatThrownBy(() -> Retirement.of(lock, sources(), List.of("TRO-02", "TRO-22"), ""))
                .isInstanceOf(InvalidKnowledgeException.class)
                .hasMessageContaining("A rule is retired with a reason.")
                .hasMessageContaining("[TRO-02] The rule is still there. Maybe delete it first.")
                .hasMessageContaining("The lock has no rule 'TRO-22'. Maybe 'TRO-02'.");
    }

    @Test
    void ids_that_are_missing_or_there_twice_are_refused() {
        pack.with(RULES, "@id( TRO-02 ) ", "").with("mechanisms/stiffness.drl", "STI-01", "ADV-01");

        assertThatThrownBy(this::differences)
                .isInstanceOf(InvalidKnowledgeException.class)
                .hasMessageContaining("The rule has no @id.")
                .hasMessageContaining("The id 'ADV-01' is that of another rule, at ");
    }

    @Test
    void a_damaged_lock_is_refused_by_line() throws IOException {
        Files.writeString(file, """
                rules:
                  - {id: "A-01", sha256: "1", version: "1.0.0"}
                  - {id: "A-01", sha256: "2", version: "1.0.0"}
                  - {id: "A-02", sha: "2"}
                retired: []
                """);

        assertThatThrownBy(() -> RuleLock.read(file))
                .isInstanceOf(InvalidKnowledgeException.class)
                .hasMessageContaining(
                        "rules.lock.yaml:3:5: The rule 'A-01' is there twice, first at rules.lock.yaml:2:5.")
                .hasMessageContaining("rules.lock.yaml:4:18: A rule of the lock has no field 'sha'.")
                .hasMessageContaining("must have the field 'version'");
    }

    private RulePack sources() {
        return RulePack.read(pack.module());
    }

    private List<Problem> differences() {
        return LockCheck.of(sources(), RuleLock.read(file)).differences();
    }

    private String lock() {
        RuleLock before = RuleLock.read(file);
        return LockWriting.write(file, before, LockCheck.of(sources(), before).updated());
    }
}
