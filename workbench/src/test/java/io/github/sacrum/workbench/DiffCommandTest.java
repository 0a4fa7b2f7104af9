package io.github.sacrum.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.workbench.diff.TinyPack;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The commands {@code diff} and {@code lock}, by their words, output and exit status. */
class DiffCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal = Terminal.of(new ByteArrayInputStream(new byte[0]), out, err, Clock.systemUTC());

    private TinyPack before;
    private TinyPack after;

    @BeforeEach
    void two_packs(@TempDir Path old, @TempDir Path now) {
        before = TinyPack.in(old);
        after = TinyPack.in(now).with("conditions/hip-trouble.drl", "3.0 / 0.5", "3.1 / 0.5");
    }

    @Test
    void packs_that_differ_end_with_status_one_and_equal_ones_with_zero() {
        assertThat(diff("--no-cases", before.module(), after.module())).isEqualTo(1);
        assertThat(printed()).contains("Rules: 1 changed\n").contains("No case was assessed.");
        assertThat(diff("--no-cases", before.module(), before.module())).isZero();
        assertThat(printed()).endsWith("The two say the same.\n");
    }

    @Test
    void the_cases_of_a_directory_are_assessed_with_both(@TempDir Path cases) {
        Cases.write(cases, "hip.yaml", "facts: [{symptom: hip-pain, side: left}, {finding: hip-stiff, side: left}]");
        before.with("conditions/hip-trouble.drl", "3.0 / 0.5", "0.9 / 0.5");

        assertThat(diff("--cases", cases, before.module(), after.module())).isEqualTo(1);
        assertThat(printed()).contains("""
                Cases: 1 changed of 1
                  ~ hip.yaml
                      differential:
                        - hip-trouble left (possible)
                        + hip-trouble left (likely)
                """);
    }

    @Test
    void an_overlay_is_compared_as_what_it_makes_of_the_shipped_pack(@TempDir Path overlay) {
        Cases.write(overlay, "overlay.yaml", """
                id: st-elsewhere
                name: St Elsewhere
                version: 1.0.0
                over: hip-back
                over-version: ">=0.1.0 <1.0.0"
                numbers:
                  - {rule: HOA-01, pretest: 0.25, reason: Fewer referrals., role: head of rheumatology}
                """);

        assertThat(diff("--no-cases", Path.of("../rules-hip-back"), overlay)).isEqualTo(1);
        assertThat(printed()).contains("Rules: 1 changed\n").contains("HOA-01").contains("0.25");
        assertThat(diff("--no-cases", overlay, overlay)).isZero();
    }

    @Test
    void json_is_one_line() {
        assertThat(diff("--json", "--no-cases", before.module(), after.module()))
                .isEqualTo(1);
        assertThat(printed()).startsWith("{\"pack\":\"tiny\"").endsWith("}\n").hasLineCount(1);
    }

    @Test
    void what_is_no_pack_ends_with_status_two(@TempDir Path empty) {
        assertThat(diff("--no-cases", before.module(), empty)).isEqualTo(2);
        assertThat(errors()).contains("This is no rule pack").endsWith("sacrum: 1 problem; nothing was compared.\n");
        assertThat(printed()).isEmpty();
    }

    @Test
    void a_newer_version_that_is_not_named_is_looked_for_here() {
        Run run = Run.of("diff", before.module());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("There is no rule pack here.");
    }

    @Test
    void a_lock_is_written_verified_and_kept() {
        assertThat(lock("--pack", before.module())).isZero();
        assertThat(lock("--check", "--pack", before.module())).isZero();
        assertThat(printed())
                .isEqualTo(
                        "Wrote rules.lock.yaml: 5 new, 0 changed, 0 retired, of 5 rules.\nThe lock is up to date.\n");

        before.with("conditions/hip-trouble.drl", "TRO-02", "TRO-03");
        assertThat(lock("--check", "--pack", before.module())).isEqualTo(1);
        assertThat(errors()).contains("[TRO-02] The rule is gone").contains("[TRO-03] The rule is new to the lock.");
        assertThat(lock("--pack", before.module())).isEqualTo(2);
        assertThat(lock("--retire", "TRO-02", "--reason", "it has another id", "--pack", before.module()))
                .isZero();
        assertThat(printed()).endsWith("Wrote rules.lock.yaml: 1 new, 0 changed, 1 retired, of 5 rules.\n");
    }

    private int diff(Object... words) {
        return run(new DiffCommand(terminal), words);
    }

    private int lock(Object... words) {
        return run(new LockCommand(terminal), words);
    }

    private int run(Object command, Object... words) {
        String[] texts = new String[words.length];
        for (int index = 0; index < words.length; index++) {
            texts[index] = words[index].toString();
        }
        int status = new CommandLine(command).execute(texts);
        terminal.out().flush();
        return status;
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
