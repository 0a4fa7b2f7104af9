package io.github.sacrum.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sacrum cases} compares assessments with published answers. */
class CasesTest {
    private static final String PICTURES = "Textbook pictures: what was assessed, and what is described";

    @TempDir
    private Path folder;

    @Test
    void a_case_with_a_published_answer_has_a_row_and_one_without_has_none() {
        Cases.write(folder, "hip.yaml", Cases.HIP);
        Cases.write(folder, "back.yaml", Cases.BACK);
        Run run = Run.of("cases", folder);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("# Published cases");
        assertThat(run.out())
                .containsPattern("\\| hip \\| hip-osteoarthritis \\| .* / hip \\| .* / routine \\| 2 \\| 1 \\|");
        assertThat(run.out()).contains("| Of 1 cases | Aim |").doesNotContain("back.yaml");
    }

    @Test
    void facts_of_imaging_and_laboratory_are_left_out_of_the_second_column() {
        Path hip = Cases.write(folder, "hip.yaml", Cases.HIP.replace("facts:\n", """
                facts:
                  - {finding: hip-imaging-osteoarthritis, side: left}
                """));
        assertThat(Run.of("cases", hip).out()).contains("| Facts mapped | | 3 | 2 |");
    }

    @Test
    void the_reason_of_a_miss_is_shown_and_one_without_a_miss_is_refused() {
        Path hip = Cases.write(
                folder, "hip.yaml", Cases.HIP.replace("condition: hip-osteoarthritis", "condition: groin-hernia"));
        Path misses = Cases.write(folder, "misses.txt", """
                misses:
                  - {case: hip, reason: not-in-the-case, why: Nobody felt for a lump.}
                """);
        assertThat(Run.of("cases", "--misses", misses, hip).out())
                .contains("| hip | not in the case | Nobody felt for a lump. |");

        Run stale = Run.of(
                "cases",
                "--misses",
                misses,
                Cases.write(folder, "other.yaml", Cases.HIP.replace("id: hip", "id: other")));
        assertThat(stale.status()).isEqualTo(2);
        assertThat(stale.err()).contains("The case 'hip' is not missed.");
    }

    @Test
    void a_miss_without_a_known_reason_is_refused() {
        Path misses = Cases.write(folder, "misses.txt", "misses: [{case: hip, reason: bad-luck, why: It happens.}]");
        Run run = Run.of("cases", "--misses", misses, Cases.write(folder, "hip.yaml", Cases.HIP));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("knowledge-gap");
    }

    @Test
    void the_table_can_be_written_to_a_file() throws IOException {
        Path table = folder.resolve("table.md");
        Path hip = Cases.write(folder, "hip.yaml", Cases.HIP);
        Run run = Run.of("cases", "--write", table, hip);
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(table)).isEqualTo(Run.of("cases", hip).out());
    }

    @Test
    void the_scoreboard_in_the_repository_is_the_one_that_the_command_writes() throws IOException {
        Path root = Path.of("..");
        Path misses = root.resolve("docs/misses.yaml");
        assertThat(Files.readString(root.resolve("docs/cases.md")))
                .as(
                        "docs/cases.md; write it anew: ./sacrum cases --misses docs/misses.yaml --write docs/cases.md cases")
                .isEqualTo(Run.of("cases", "--misses", misses, root.resolve("cases"))
                        .out())
                .doesNotContain("no reason is written down");
    }

    @Test
    void the_scoreboard_of_the_held_out_cases_is_the_one_that_the_command_writes() throws IOException {
        Path root = Path.of("..");
        assertThat(Files.readString(root.resolve("docs/held-out.md")))
                .as("docs/held-out.md; write it anew: ./sacrum cases --write docs/held-out.md cases/held-out")
                .isEqualTo(Run.of("cases", root.resolve("cases/held-out")).out());
    }

    @Test
    void the_scoreboard_of_the_textbook_pictures_is_the_one_that_the_command_writes() throws IOException {
        Path root = Path.of("..");
        assertThat(Files.readString(root.resolve("docs/pictures.md")))
                .as(
                        "docs/pictures.md; write it anew: ./sacrum cases --title '%s' --write docs/pictures.md"
                                + " cases/pictures",
                        PICTURES)
                .isEqualTo(Run.of("cases", "--title", PICTURES, root.resolve("cases/pictures"))
                        .out())
                .startsWith("# " + PICTURES);
    }

    @Test
    void a_table_that_cannot_be_written_ends_with_status_1() {
        Run run = Run.of("cases", "-w", folder.resolve("no/table.md"), Cases.write(folder, "hip.yaml", Cases.HIP));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("table.md: This cannot be written.");
    }

    @Test
    void cases_without_any_published_answer_are_bad_input() {
        Run run = Run.withInput(Cases.BACK, "cases", "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("No case has a published answer.");
    }
}
