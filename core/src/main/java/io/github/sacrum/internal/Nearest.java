package io.github.sacrum.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known word nearest to a misspelt one, for the "Maybe …" of a message. */
public final class Nearest {
    private Nearest() {}

    /**
     * Finds the nearest word by edit distance.
     *
     * @param word the misspelt word
     * @param known the words to choose from
     * @return the nearest, or empty if none is near
     */
    public static Optional<String> of(String word, Collection<String> known) {
        int tolerance = Math.max(2, word.length() / 3);
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= tolerance)
                .filter(candidate -> distance(word, candidate) <= tolerance)
                .min(Comparator.<String>comparingInt(candidate -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /**
     * Gives the hint of a message.
     *
     * @param word the misspelt word
     * @param known the words to choose from
     * @return {@code " Maybe 'x'."}, or nothing if no word is near
     */
    public static String hint(String word, Collection<String> known) {
        return of(word, known).map(near -> " Maybe '" + near + "'.").orElse("");
    }

    /**
     * Names a word in a message, but only if it has the form of an id: any other text might be about a person.
     *
     * @param word the word
     * @return the word in quotes, or a description of it
     */
    public static String name(String word) {
        return Require.isCode(word) ? "'" + word + "'" : "a text of " + word.length() + " characters";
    }

    private static int distance(String left, String right) {
        int[] previous = new int[right.length() + 1];
        int[] current = new int[right.length() + 1];
        for (int column = 0; column <= right.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= left.length(); row++) {
            current[0] = row;
            for (int column = 1; column <= right.length(); column++) {
                int change = left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1;
                current[column] =
                        Math.min(Math.min(current[column - 1], previous[column]) + 1, previous[column - 1] + change);
            }
            int[] spare = previous;
            previous = current;
            current = spare;
        }
        return previous[right.length()];
    }
}
