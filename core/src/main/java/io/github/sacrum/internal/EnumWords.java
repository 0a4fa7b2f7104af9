package io.github.sacrum.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words by which files name the values of an enum: lower case, with hyphens. */
public final class EnumWords {
    private EnumWords() {}

    /**
     * Returns the word of a value.
     *
     * @param value the value
     * @return its word
     */
    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the words of all values.
     *
     * @param type the enum
     * @param <E> the enum
     * @return the words, in the order of the values
     */
    public static <E extends Enum<E>> List<String> all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(EnumWords::of).toList();
    }

    /**
     * Finds a value.
     *
     * @param type the enum
     * @param word its word
     * @param <E> the enum
     * @return the value, or empty if there is none of that word
     */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> of(value).equals(word))
                .findFirst();
    }
}
