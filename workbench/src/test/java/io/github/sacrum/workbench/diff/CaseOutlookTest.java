package io.github.sacrum.workbench.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.check.RulePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How cases come out with two versions of a pack that are compiled from their sources. */
class CaseOutlookTest {
    private static final String HOT_HIP = """
            title: A hot hip
            facts:
              - {symptom: hip-pain, side: left}
              - {symptom: fever}
              - {finding: hip-stiff, side: left}
            """;

    @Test
    void a_case_that_is_less_urgent_is_a_major_step(@TempDir Path old, @TempDir Path now, @TempDir Path cases)
            throws IOException {
        Path file = Files.writeString(cases.resolve("hot-hip.yaml"), HOT_HIP);
        TinyPack before = TinyPack.in(old);
        TinyPack after = TinyPack.in(now)
                .with("red-flags/hip-infection.drl", "\"fever\", present", "\"fever\", !present")
                .with("conditions/hip-trouble.drl", "3.0 / 0.5", "0.9 / 0.5");

        assertThat(TextDiff.of(diff(before, after, file)))
                .contains("Cases: 1 changed of 1\n  ~ hot-hip.yaml  A hot hip\n")
                .contains("      urgency: emergency → routine\n")
                .contains("      red flags: hip-infection left (emergency, RFI-01) → (none)\n")
                .contains("        + hip-trouble left (possible)\n")
                .contains("      recommendations: (none) → walk left\n")
                .contains("  major: 1 case less urgent: hot-hip.yaml\n");
    }

    @Test
    void a_case_that_one_version_refuses_says_so(@TempDir Path old, @TempDir Path now, @TempDir Path cases)
            throws IOException {
        Path file = Files.writeString(cases.resolve("hot-hip.yaml"), HOT_HIP);
        TinyPack before = TinyPack.in(old);
        TinyPack after = TinyPack.in(now)
                .with("vocabulary/findings.yaml", "id: hip-stiff", "id: hip-stiffness")
                .with("conditions/hip-trouble.drl", "\"hip-stiff\"", "\"hip-stiffness\"")
                .with("mechanisms/stiffness.drl", "\"hip-stiff\"", "\"hip-stiffness\"");

        assertThat(TextDiff.of(diff(before, after, file)))
                .contains("  > hip-stiff → hip-stiffness  Stiff hip\n")
                .contains("      refused: (none) → ")
                .contains("  major: 1 case with changed refused: hot-hip.yaml\n");
    }

    @Test
    void a_version_that_is_older_than_a_check_is_compared_all_the_same(
            @TempDir Path old, @TempDir Path now, @TempDir Path cases) throws IOException {
        Path file = Files.writeString(cases.resolve("hot-hip.yaml"), HOT_HIP);
        TinyPack before = TinyPack.in(old)
                .with("conditions/hip-trouble.drl", "@group( hip-trouble-motion )", "@group( motion )")
                .with("conditions/hip-trouble.drl", "3.0 / 0.5", "0.9 / 0.5");
        TinyPack after = TinyPack.in(now);
        assertThat(RulePack.read(old).faults()).isNotEmpty();

        assertThat(TextDiff.of(diff(before, after, file))).contains("Cases: 1 changed of 1\n");
    }

    private static PackDiff diff(TinyPack before, TinyPack after, Path file) {
        PackInputs inputs = new PackInputs(Path.of(""));
        try (GivenPack old = inputs.open(before.module().toString());
                GivenPack now = inputs.open(after.module().toString())) {
            return PackDiff.of(old, now, List.of(file), LocalDate.of(2026, 1, 2));
        }
    }
}
