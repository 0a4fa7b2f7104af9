package io.github.sacrum.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How one kind of text is worded.
 *
 * @param name what messages call it
 * @param form how it begins and ends
 * @param longest its greatest length in characters
 */
record Wording(String name, Form form, int longest) {
    private static final List<String> NOTHING =
            List.of("none", "n/a", "na", "nil", "null", "tbd", "todo", "unknown", "-", "?", "…", "...");
    private static final Pattern MARKUP = Pattern.compile("<\\/?[a-zA-Z][^>]*>|\\*\\*|`|&[a-z]+;|\\]\\(");

    /** How a text begins and ends. */
    enum Form {
        /** From a capital to a full stop. */
        SENTENCE,
        /** From a capital, without a full stop. */
        TITLE,
        /** A remark that goes on after a colon: from a small letter, without a full stop. */
        REMARK
    }

    /** What is wrong with a text. */
    Optional<String> fault(String text) {
        if (NOTHING.contains(text.strip().toLowerCase(Locale.ROOT))) {
            return Optional.of(name + " says nothing.");
        }
        if (!text.equals(text.strip())) {
            return Optional.of(name + " begins or ends with a space.");
        }
        if (text.contains("  ") || text.contains("\n")) {
            return Optional.of(name + " has more than one space between words.");
        }
        if (MARKUP.matcher(text).find()) {
            return Optional.of(name + " holds markup, which is shown as it stands.");
        }
        return text.length() > longest
                ? Optional.of(name + " has " + text.length() + " characters, more than " + longest + ".")
                : form(text);
    }

    private Optional<String> form(String text) {
        boolean stop = text.matches("(?s).*[.,;:!]");
        return switch (form) {
            case SENTENCE ->
                isCapital(text) && text.matches("(?s).*[.?]\\)?")
                        ? Optional.empty()
                        : Optional.of(name + " is no sentence.");
            case TITLE ->
                !text.isEmpty() && isCapital(text) && !stop
                        ? Optional.empty()
                        : Optional.of(name + " does not go from a capital to a word.");
            case REMARK -> stop ? Optional.of(name + " ends with a stop.") : Optional.empty();
        };
    }

    private static boolean isCapital(String text) {
        return text.matches("(?s)[\\p{Lu}\\d].*");
    }

    /** How to mend it. */
    String mend() {
        return switch (form) {
            case SENTENCE -> "Write a sentence, from a capital to a full stop, of at most " + longest + " characters.";
            case TITLE -> "Write it from a capital, without a full stop, of at most " + longest + " characters.";
            case REMARK -> "Write a remark without a full stop, of at most " + longest + " characters.";
        };
    }
}
