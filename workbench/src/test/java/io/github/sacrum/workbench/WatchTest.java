package io.github.sacrum.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What an author sees after each save: what is wrong, what fails, how a case changes, and which knowledge is in force. */
class WatchTest {
    private static final String HEAD = "  - {symptom: hip-pain, side: left}\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private ScratchPack pack = new ScratchPack(Path.of(""));
    private Path chosen = Path.of("");
    private boolean newer;

    /** Lends mixins a command that they are mixed into. */
    @Command(name = "watch")
    static final class Plain {
        @Mixin
        private ColorOption color = new ColorOption();
    }

    @BeforeEach
    void copy() throws IOException {
        pack = ScratchPack.in(folder).write(ScratchPack.SCENARIOS, ScratchPack.PASSING);
        chosen = Files.writeString(folder.resolve("case.yaml"), "patient: {age: 60}\nfacts:\n" + HEAD);
    }

    @Test
    void the_first_look_runs_everything_and_shows_the_case() {
        assertThat(look(workshop(), ""))
                .contains("case.yaml: urgency: ", "differential: hip-osteoarthritis left")
                .contains("All: 1 scenario file, 2 scenarios, 2 mirror images: 4 passed, 0 failed")
                .contains("All well (");
    }

    @Test
    void a_changed_rule_is_tried_by_the_scenarios_that_name_it_and_changes_the_case() throws IOException {
        Files.writeString(
                chosen,
                "  - {finding: hip-adduction-restricted, side: left}\n",
                java.nio.file.StandardOpenOption.APPEND);
        Workshop workshop = workshop();
        look(workshop, "");
        pack.replace(ScratchPack.HIP, "@lr( \"4.2 / 0.25\" )", "@lr( \"1.2 / 0.9\" )")
                .replace(ScratchPack.HIP, "@sensitivity( \"0.80\" ) @specificity( \"0.81\" )", "");
        assertThat(look(workshop, ScratchPack.HIP))
                .contains("changed: hip-osteoarthritis.drl")
                .contains("case.yaml: the assessment changes.")
                .contains("2 scenarios, 2 mirror images: 4 passed");
    }

    @Test
    void a_broken_edit_is_told_by_its_line_and_leaves_the_last_knowledge_in_force_until_it_is_mended() {
        Workshop workshop = workshop();
        look(workshop, "");
        int line = pack.lineOf(ScratchPack.HIP, "code == \"hip-adduction-restricted\"");
        pack.replace(ScratchPack.HIP, "code == \"hip-adduction-restricted\"", "code = \"hip-adduction-restricted\"");
        assertThat(look(workshop, ScratchPack.HIP))
                .contains(pack.file(ScratchPack.HIP) + ":" + line + ": ")
                .contains("stays in force.", "Not well yet")
                .doesNotContain("scenario file");
        pack.replace(ScratchPack.HIP, "code = \"hip-adduction-restricted\"", "code == \"hip-adduction-restricted\"");
        assertThat(look(workshop, ScratchPack.HIP)).contains("the assessment is what it was", "All well");
    }

    @Test
    void a_scenario_that_fails_is_shown_first_and_a_wrong_one_is_named() {
        Workshop workshop = workshop();
        look(workshop, "");
        pack.replace(ScratchPack.SCENARIOS, "expect: {fires: [HOA-02]}", "expect: {fires: [HOA-03]}");
        assertThat(look(workshop, ScratchPack.SCENARIOS)).contains("✗ fires HOA-03", "Not well yet");
        pack.replace(ScratchPack.SCENARIOS, "hip-pain", "hip-pian");
        assertThat(look(workshop, ScratchPack.SCENARIOS))
                .contains(pack.file(ScratchPack.SCENARIOS).toString(), "Maybe 'hip-pain'", "Not well yet");
    }

    @Test
    void scenarios_are_left_off_when_something_newer_is_saved() {
        newer = true;
        assertThat(look(workshop(), "")).contains("Left off: something newer").doesNotContain("passed");
    }

    @Test
    void a_case_that_is_not_there_is_wrong_usage() {
        Run run = Run.of("watch", "--pack", pack.module(), "--case", folder.resolve("none.yaml"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("none.yaml: There is no such case file.");
    }

    @Test
    void saved_new_and_removed_files_are_noticed_once() throws Exception {
        FileWatch watch = new FileWatch(List.of(folder));
        assertThat(watch.pending()).isFalse();
        Path added = Files.writeString(folder.resolve("new.drl"), "x");
        Files.writeString(folder.resolve("notes.txt"), "x");
        Files.delete(chosen);
        assertThat(watch.await()).containsExactly(chosen, added);
        Thread.sleep(300);
        assertThat(watch.pending()).isFalse();
        Files.writeString(added, "longer");
        Thread.sleep(300);
        assertThat(watch.pending()).isTrue();
        assertThat(watch.await()).containsExactly(added);
    }

    private Workshop workshop() {
        CommandLine command = new CommandLine(new Plain());
        command.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        ColorOption color = ((Plain) command.getCommand()).color;
        Terminal terminal =
                Terminal.of(InputStream.nullInputStream(), printed, new ByteArrayOutputStream(), Clock.systemUTC());
        PackTester tester = new PackTester(PackHome.of(pack.module()), new OverlayOption());
        return new Workshop(
                tester, new CaseOutlooks(List.of(chosen), terminal, color), true, () -> newer, terminal, color);
    }

    private String look(Workshop workshop, String changed) {
        printed.reset();
        workshop.take(changed.isEmpty() ? Set.of() : Set.of(pack.file(changed)));
        return printed.toString(StandardCharsets.UTF_8);
    }
}
