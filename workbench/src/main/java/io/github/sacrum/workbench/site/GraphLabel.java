package io.github.sacrum.workbench.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands in a box of the graph. Its extent is reckoned from the number of letters, since there is no screen to measure
 * on and the picture must be the same wherever it is made.
 *
 * @param kind what kind of term it is
 * @param lines its name, broken into lines
 */
record GraphLabel(String kind, List<String> lines) {
    static final double LINE = 17;
    static final double ABOVE_KIND = 15;
    private static final double LETTER = 7.2;
    private static final double BESIDE = 12;
    private static final double BELOW = 10;
    private static final int LETTERS = 26;
    private static final Pattern SPACE = Pattern.compile(" ");

    /** Copies the list. */
    GraphLabel {
        lines = List.copyOf(lines);
    }

    static GraphLabel of(String kind, String name) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : SPACE.splitAsStream(name).toList()) {
            if (line.length() > 0 && line.length() + 1 + word.length() > LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return new GraphLabel(kind, lines);
    }

    double width() {
        int longest = Math.max(
                kind.length(), lines.stream().mapToInt(String::length).max().orElse(0));
        return longest * LETTER + 2 * BESIDE;
    }

    double height() {
        return ABOVE_KIND + lines.size() * LINE + BELOW;
    }

    /** How far the text stands from the left. */
    static double indent() {
        return BESIDE;
    }
}
