package io.github.sacrum.hipback;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks at the JSON of an assessment in a mirror. */
final class Mirrored {
    private static final Pattern SIDE = Pattern.compile("\\((left|right)\\)|\"(left|right)\"");

    private Mirrored() {}

    /** The document with left and right exchanged where they are sides, in canonical form. */
    static String swap(String document) {
        return canonical(SIDE.matcher(document)
                .replaceAll(match -> match.group().contains("left")
                        ? match.group().replace("left", "right")
                        : match.group().replace("right", "left")));
    }

    /** The parts of the document in an order that does not depend on the names of sides. */
    static String canonical(String document) {
        return Arrays.stream(document.split("[{}\\[\\],;]", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
