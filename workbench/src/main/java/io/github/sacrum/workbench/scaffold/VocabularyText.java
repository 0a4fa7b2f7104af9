package io.github.sacrum.workbench.scaffold;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.sacrum.vocabulary.TermKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text of a file of terms to which a term is added, or whose term is used from now on. */
final class VocabularyText {
    private static final Pattern PLAIN =
            Pattern.compile("[A-Z][a-zA-Z0-9 ()/'-]*|[a-z][a-zA-Z0-9 ()/'-]* [a-zA-Z0-9 ()/'-]+");

    private VocabularyText() {}

    /** A file with a term more, at its end. */
    static String with(String text, String id, TermKind kind, TermOptions options) {
        StringBuilder entry = new StringBuilder(text.stripTrailing()).append('\n');
        entry.append("  - id: ").append(id).append('\n');
        line(entry, "name", scalar(String.valueOf(options.name)));
        line(entry, "kind", kind.word());
        line(entry, "region", String.valueOf(options.region));
        line(entry, "laterality", String.valueOf(options.laterality));
        if (options.origin != null) {
            line(entry, "origin", options.origin);
        }
        if (options.serious) {
            line(entry, "serious", "true");
        }
        if (!options.synonyms.isEmpty()) {
            line(
                    entry,
                    "synonyms",
                    options.synonyms.stream().map(VocabularyText::scalar).collect(Collectors.joining(", ", "[", "]")));
        }
        return entry.toString();
    }

    private static void line(StringBuilder entry, String field, String value) {
        entry.append("    ").append(field).append(": ").append(value).append('\n');
    }

    /** Words stand as they are; what YAML could take for something else stands in quotes. */
    private static String scalar(String text) {
        return PLAIN.matcher(text).matches()
                ? text
                : '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    /** A file in which a term no longer says why it is kept unused. */
    static String withUsed(String text, String id) {
        List<String> lines = new ArrayList<>();
        boolean inTerm = false;
        boolean dropped = false;
        for (String line : text.lines().toList()) {
            if (line.stripLeading().startsWith("- id:")) {
                inTerm = line.matches("\\s*- id: *[\"']?" + Pattern.quote(id) + "[\"']?( .*)?");
            }
            boolean field = line.matches("    \\S.*");
            dropped = inTerm
                    && (field ? line.stripLeading().startsWith("kept-because:") : dropped && line.startsWith("     "));
            if (!dropped) {
                lines.add(line);
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
