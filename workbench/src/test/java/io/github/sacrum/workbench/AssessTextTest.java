package io.github.sacrum.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sacrum assess} writes assessments as text. */
class AssessTextTest {
    @TempDir
    private Path folder;

    @Test
    void one_case_is_assessed_for_its_own_day_and_without_a_title_line() {
        Run run = Run.of("assess", Cases.write(folder, "hip.yaml", Cases.HIP));
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("ASSESSMENT of 2026-10-01, knowledge hip-back ");
        assertThat(run.out())
                .contains("URGENCY", "WHERE IT COMES FROM", "RECORD")
                .endsWith("\n");
    }

    @Test
    void a_case_without_a_day_is_assessed_for_today() {
        Run run = Run.of("assess", Cases.write(folder, "back.yaml", Cases.BACK));
        assertThat(run.out()).startsWith("ASSESSMENT of 2026-11-21, ");
    }

    @Test
    void each_of_several_cases_has_a_title_line_in_the_order_of_the_command_line() {
        Path hip = Cases.write(folder, "hip.yaml", Cases.HIP);
        Path back = Cases.write(folder, "back.yaml", Cases.BACK);
        Run run = Run.of("assess", back, hip);
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("==== " + back).contains("\n\nASSESSMENT of 2026-11-21");
        assertThat(run.out())
                .contains("\n\n==== hip: Groin pain and a stiff hip ====\n\nASSESSMENT of 2026-10-01")
                .containsOnlyOnce("2026-10-01");
    }

    @Test
    void cases_of_one_file_that_have_no_id_are_told_apart_by_their_place() {
        Path both = Cases.write(folder, "both.yaml", Cases.BACK + "---\n" + Cases.BACK);
        Run run = Run.of("assess", both);
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains(both + ", case 1 ====")
                .contains(both + ", case 2 ====");
    }

    @Test
    void no_line_is_wider_than_the_page_even_for_a_long_title() {
        String wordy = Cases.HIP.replace("title: Groin", "title: " + "Very long and winding ".repeat(9) + "groin");
        Run run = Run.of("assess", Cases.write(folder, "a.yaml", wordy), Cases.write(folder, "b.yaml", Cases.LINES));
        assertThat(run.out().lines().filter(line -> !line.contains(folder.toString())))
                .allMatch(line -> line.length() <= 100);
    }

    @Test
    void a_title_cannot_steer_the_terminal() {
        String escaping = Cases.HIP.replace("title: Groin pain", "title: \"\\e[31mGroin\\npain\"\n#");
        Run run = Run.of("assess", Cases.write(folder, "a.yaml", escaping), Cases.write(folder, "b.yaml", Cases.BACK));
        assertThat(run.out()).contains("==== hip: [31mGroin pain ====").doesNotContain("\u001b");
    }

    @Test
    void a_directory_is_read_in_the_order_of_its_names_and_other_files_are_left_alone() throws IOException {
        Cases.write(folder, "c.ndjson", Cases.LINES);
        Cases.write(folder, "b.json", "{\"id\": \"json\", \"facts\": [{\"symptom\": \"groin-pain\"}]}");
        Cases.write(folder, "a.yml", Cases.HIP);
        Cases.write(folder, "d.yaml", Cases.HIP.replace("id: hip", "id: last"));
        Cases.write(folder, "notes.txt", "no case at all: [");
        Files.createDirectory(folder.resolve("e.yaml"));
        Run run = Run.of("assess", folder);
        assertThat(run.status()).isZero();
        assertThat(run.out().lines().filter(line -> line.startsWith("====")))
                .containsExactly(
                        "==== hip: Groin pain and a stiff hip ====",
                        "==== json ====",
                        "==== one ====",
                        "==== two ====",
                        "==== last: Groin pain and a stiff hip ====");
    }

    @Test
    void standard_input_is_read_for_a_hyphen() {
        Run run = Run.withInput(Cases.HIP, "assess", "-");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("ASSESSMENT of 2026-10-01");
    }
}
