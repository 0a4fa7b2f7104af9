package io.github.sacrum.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks words into lines of a width. */
final class Wrap {
    /** The width of a page. */
    static final int WIDTH = 100;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Wrap() {}

    /** Returns at least one line; a word that is too long for a line stands on one of its own. */
    static List<String> lines(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : SPACE.splitAsStream(words.strip()).toList()) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Returns a paragraph whose first line begins with a lead and whose others line up behind it. */
    static String paragraph(String lead, String words) {
        String hanging = "\n" + " ".repeat(lead.length());
        return lead + String.join(hanging, lines(words, WIDTH - lead.length())) + "\n";
    }
}
