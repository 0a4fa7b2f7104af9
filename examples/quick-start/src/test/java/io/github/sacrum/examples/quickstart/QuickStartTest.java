package io.github.sacrum.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The quick start runs. */
class QuickStartTest {
    @Test
    void it_prints_the_assessment_and_nothing_else() {
        PrintStream out = System.out;
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        try (PrintStream page = new PrintStream(seen, true, StandardCharsets.UTF_8)) {
            System.setOut(page);
            QuickStart.main();
        } finally {
            System.setOut(out);
        }
        assertThat(seen.toString(StandardCharsets.UTF_8))
                .startsWith("ASSESSMENT of ")
                .contains("URGENCY", "Hip osteoarthritis (left)", "SOURCES", "RECORD");
    }
}
