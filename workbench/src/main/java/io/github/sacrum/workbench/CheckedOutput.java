package io.github.sacrum.workbench;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Output whose failure ends the command, where a {@link java.io.PrintStream} alone would go on in silence. It fails once;
 * whatever is flushed after that is dropped.
 */
final class CheckedOutput extends FilterOutputStream {
    private boolean lost;

    CheckedOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int value) {
        guard(() -> out.write(value));
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        guard(() -> out.write(bytes, from, length));
    }

    @Override
    public void flush() {
        guard(out::flush);
    }

    private void guard(Writing writing) {
        if (lost) {
            return;
        }
        try {
            writing.run();
        } catch (IOException e) {
            lost = true;
            throw new LostOutputException(e);
        }
    }

    /** One call of the stream beneath. */
    private interface Writing {
        void run() throws IOException;
    }
}
