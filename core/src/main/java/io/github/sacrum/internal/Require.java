package io.github.sacrum.internal;

import java.util.Collection;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Argument checks whose messages name the argument and never its value. */
public final class Require {
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_CODE = 80;

    private Require() {}

    /**
     * Returns the argument if it is not null.
     *
     * @param <T> type of the argument
     * @param value the argument
     * @param name its name
     * @return the argument
     * @throws NullPointerException if it is null
     */
    public static <T> T nonNull(@Nullable T value, String name) {
        if (value == null) {
            throw new NullPointerException(name + " must not be null. Maybe leave the fact out: unknown is no fact.");
        }
        return value;
    }

    /**
     * Returns the argument if neither it nor any of its elements is null.
     *
     * @param <T> type of the collection
     * @param values the argument
     * @param name its name
     * @return the argument
     * @throws NullPointerException if it or an element is null
     */
    public static <T extends Collection<?>> T noNulls(@Nullable T values, String name) {
        T given = nonNull(values, name);
        for (Object value : given) {
            nonNull(value, "an element of " + name);
        }
        return given;
    }

    /**
     * Returns the argument if it has the form of a vocabulary id.
     *
     * @param code the argument
     * @param name its name
     * @return the argument
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it is not in kebab case
     */
    public static String code(@Nullable String code, String name) {
        String given = nonNull(code, name);
        if (!isCode(given)) {
            throw new IllegalArgumentException(
                    "The " + name + " must be the id of a term in kebab case, but is a text of " + given.length()
                            + " characters that is not. Maybe look the term up with `./sacrum vocabulary`.");
        }
        return given;
    }

    /**
     * Tells whether a text has the form of a vocabulary id.
     *
     * @param text the text
     * @return whether it is in kebab case and not too long
     */
    public static boolean isCode(String text) {
        return text.length() <= LONGEST_CODE && CODE.matcher(text).matches();
    }

    /**
     * Checks a condition on an argument.
     *
     * @param holds the condition
     * @param message what is wrong, without the value
     * @throws IllegalArgumentException if the condition does not hold
     */
    public static void that(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
