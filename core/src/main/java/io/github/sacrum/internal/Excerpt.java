package io.github.sacrum.internal;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * The file that a text was taken from, and how many of its lines stand before the text.
 *
 * @param file the name of the file
 * @param skipped the number of lines before the text
 */
record Excerpt(String file, int skipped) {
    int line(Optional<Mark> mark) {
        return skipped + 1 + mark.map(Mark::getLine).orElse(0);
    }

    String place(Optional<Mark> mark) {
        return file
                + mark.map(at -> ":" + (skipped + at.getLine() + 1) + ":" + (at.getColumn() + 1))
                        .orElse(skipped == 0 ? "" : ":" + (skipped + 1));
    }
}
