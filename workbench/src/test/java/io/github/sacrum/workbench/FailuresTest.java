package io.github.sacrum.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/** A failure inside ends with status 1 and a message that holds no patient value. */
class FailuresTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_failure_is_told_without_its_message_and_without_a_trace() {
        int status = failures(false).report(new IllegalStateException("age 77"));
        assertThat(status).isEqualTo(1);
        assertThat(told())
                .startsWith("sacrum: The command failed inside, at IllegalStateException in ")
                .contains("--stacktrace")
                .doesNotContain("77")
                .hasLineCount(1);
    }

    @Test
    void the_trace_is_printed_if_it_is_asked_for() {
        failures(true).report(new IllegalStateException("age 77"));
        assertThat(told()).contains("\tat " + FailuresTest.class.getName(), "age 77");
    }

    @Test
    void an_error_of_the_machine_is_told_too() {
        int status = failures(false).report(new StackOverflowError());
        assertThat(status).isEqualTo(1);
        assertThat(told()).contains("StackOverflowError");
    }

    @Test
    void a_reader_that_has_gone_is_no_matter() {
        int status = run(new Broken("Broken pipe"));
        assertThat(status).isEqualTo(141);
        assertThat(told()).isEmpty();
    }

    @Test
    void a_full_disk_is_told_once() {
        int status = run(new Broken("No space left on device"));
        assertThat(status).isEqualTo(1);
        assertThat(told()).isEqualTo("sacrum: Standard output cannot be written. Maybe the disk is full.\n");
    }

    @Test
    void output_is_UTF_8_whatever_the_locale() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal = Terminal.of(InputStream.nullInputStream(), out, err, Clock.systemUTC());
        terminal.out().print("Hüfte");
        terminal.out().flush();
        terminal.err().print("腰");
        assertThat(out.toByteArray()).isEqualTo("Hüfte".getBytes(StandardCharsets.UTF_8));
        assertThat(err.toByteArray()).isEqualTo("腰".getBytes(StandardCharsets.UTF_8));
    }

    private int run(OutputStream broken) {
        return Main.run(Terminal.of(InputStream.nullInputStream(), broken, err, Clock.systemUTC()), "vocabulary");
    }

    private Failures failures(boolean stackTrace) {
        return new Failures(new PrintStream(err, true, StandardCharsets.UTF_8), () -> stackTrace);
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Output that fails. */
    private static final class Broken extends OutputStream {
        private final String reason;

        Broken(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int value) throws IOException {
            throw new IOException(reason);
        }
    }
}
