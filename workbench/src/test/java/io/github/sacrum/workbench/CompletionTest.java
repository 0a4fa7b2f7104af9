package io.github.sacrum.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script for shells is read by a real shell, which then completes what somebody has begun to type. */
class CompletionTest {
    @TempDir
    private Path folder;

    private Path script = Path.of("");

    @BeforeEach
    void print() throws IOException {
        Run run = Run.of("completion");
        assertThat(run.status()).isZero();
        script = Files.writeString(folder.resolve("completion.sh"), run.out());
    }

    @Test
    void commands_are_completed() throws Exception {
        assertThat(completed("sacrum", "as")).containsExactly("assess");
        assertThat(completed("sacrum", "wat")).containsExactly("watch");
    }

    @Test
    void options_of_a_command_are_completed() throws Exception {
        assertThat(completed("sacrum", "test", "--no-m")).containsExactly("--no-mirror");
        assertThat(completed("sacrum", "coverage", "--by", "sc")).containsExactly("scenarios");
    }

    /** Bash looks for the name behind the last slash where it knows none for the whole, so this serves ./sacrum too. */
    @Test
    void the_function_is_bound_to_the_name_of_the_launcher() throws Exception {
        assertThat(bash("source '" + script + "'; complete -p sacrum")).contains("-F _complete_sacrum");
    }

    private String[] completed(String... words) throws Exception {
        String line = String.join(" ", words);
        String array = "('" + String.join("' '", words) + "')";
        // Outside a key press there is nothing whose options could be set.
        String found = bash(
                "source '" + script + "'; compopt() { :; }; COMP_WORDS=" + array + "; COMP_CWORD=" + (words.length - 1)
                        + "; COMP_LINE='" + line + "'; COMP_POINT=" + line.length()
                        + "; _complete_sacrum; printf '%s\\n' \"${COMPREPLY[@]}\"");
        return found.lines().map(String::strip).filter(word -> !word.isEmpty()).toArray(String[]::new);
    }

    private static String bash(String script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("bash", "-c", script)
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(text).isZero();
        return text;
    }
}
