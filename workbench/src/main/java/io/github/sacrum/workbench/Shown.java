package io.github.sacrum.workbench;

import java.nio.file.Path;

/** How messages call a file: so that it can be opened from the directory one is in. */
final class Shown {
    private Shown() {}

    static String path(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path there = file.toAbsolutePath().normalize();
        String shown = there.startsWith(here) ? here.relativize(there).toString() : there.toString();
        return (shown.isEmpty() ? "." : shown).replace('\\', '/');
    }
}
