package io.github.sacrum.workbench;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;

/**
 * What a command reads from, writes to, and takes the day from.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param clock tells the day of assessments that have none of their own
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, Clock clock) {
    static Terminal ofProcess() {
        return of(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Clock.system(ZoneId.systemDefault()));
    }

    /** Writes UTF-8 to the streams, whatever the locale. */
    static Terminal of(InputStream in, OutputStream out, OutputStream err, Clock clock) {
        return new Terminal(
                in,
                new PrintStream(new BufferedOutputStream(new CheckedOutput(out)), false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                clock);
    }
}
