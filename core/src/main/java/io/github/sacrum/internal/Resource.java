package io.github.sacrum.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads text files that lie beside a class. */
public final class Resource {
    private Resource() {}

    /**
     * Reads a file that must be there.
     *
     * @param anchor the class beside which it lies
     * @param name its name
     * @return its text
     */
    public static String text(Class<?> anchor, String name) {
        try (InputStream in = Require.nonNull(anchor.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("A file of the library cannot be read: " + name, e);
        }
    }
}
