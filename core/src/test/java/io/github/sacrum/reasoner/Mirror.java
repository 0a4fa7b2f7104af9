package io.github.sacrum.reasoner;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks at the text of an assessment in a mirror, for properties. */
public final class Mirror {
    private static final Pattern SIDE = Pattern.compile("\\b(left|right)\\b");

    private Mirror() {}

    /** The document with left and right exchanged, in canonical form. */
    public static String of(String document) {
        Matcher matcher = SIDE.matcher(document);
        return canonical(matcher.replaceAll(match -> match.group().equals("left") ? "right" : "left"));
    }

    /** The document with its parts in an order that does not depend on the names of sides. */
    public static String canonical(String document) {
        return Arrays.stream(document.split("[{}\\[\\],]", -1))
                .filter(part -> !part.isBlank())
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
