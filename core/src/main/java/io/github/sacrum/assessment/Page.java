package io.github.sacrum.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines of text, wrapped at a fixed width with a hanging indent. */
final class Page {
    private static final int WIDTH = 100;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final StringBuilder text = new StringBuilder();

    /** Adds a heading with an empty line before it. */
    void heading(String heading) {
        if (!text.isEmpty()) {
            text.append('\n');
        }
        text.append(heading).append('\n');
    }

    /** Adds a paragraph: the first line begins with a lead, the others line up behind it. */
    void line(int indent, String lead, String words) {
        String start = " ".repeat(indent) + lead;
        String hanging = " ".repeat(start.length());
        boolean first = true;
        for (String line : wrapped(words, WIDTH - start.length())) {
            text.append(first ? start : hanging).append(line).append('\n');
            first = false;
        }
    }

    private static List<String> wrapped(String words, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : SPACE.splitAsStream(words.strip()).toList()) {
            String rest = word;
            if (!line.isEmpty() && line.length() + 1 + rest.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (rest.length() > width) {
                lines.add(rest.substring(0, width));
                rest = rest.substring(width);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
