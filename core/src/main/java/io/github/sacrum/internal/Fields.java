package io.github.sacrum.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The fields of one mapping of a file, read by name; what is wrong with one is noted at its place. */
public final class Fields {
    private final YamlNode node;
    private final Map<String, YamlNode> fields;

    /**
     * Reads a mapping; another kind of value, unknown names, names given twice and empty fields are reported.
     *
     * @param node the mapping
     * @param what the name of the thing, for messages
     * @param known the names that a field may have
     */
    public Fields(YamlNode node, String what, List<String> known) {
        this.node = node;
        fields = node.fields(what, known);
        fields.forEach((name, field) -> {
            if (field.isEmpty()) {
                field.report(
                        title(name) + " is empty. Maybe give a value, or leave the field out: unknown is no fact.");
            }
        });
    }

    /**
     * Returns the mapping.
     *
     * @return the mapping
     */
    public YamlNode node() {
        return node;
    }

    /**
     * Tells whether a field is given.
     *
     * @param name the name
     * @return whether it is there, empty or not
     */
    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /**
     * Returns the names of the fields.
     *
     * @return the names, in their order
     */
    public List<String> names() {
        return List.copyOf(fields.keySet());
    }

    /**
     * Returns a field.
     *
     * @param name the name
     * @return the field, or null if it is not given or empty
     */
    public @Nullable YamlNode get(String name) {
        YamlNode field = fields.get(name);
        return field == null || field.isEmpty() ? null : field;
    }

    /**
     * Returns where a field stands.
     *
     * @param name the name
     * @return the field, or the mapping if it is not given
     */
    public YamlNode placeOf(String name) {
        return fields.getOrDefault(name, node);
    }

    /**
     * Reads a text.
     *
     * @param name the name of the field
     * @return the text, or null if there is none
     */
    public @Nullable String text(String name) {
        return read(name, YamlNode::text);
    }

    /**
     * Reads a number.
     *
     * @param name the name of the field
     * @return the number, or null if there is none
     */
    public @Nullable Double number(String name) {
        return read(name, YamlNode::number);
    }

    /**
     * Reads a whole number.
     *
     * @param name the name of the field
     * @return the number, or null if there is none
     */
    public @Nullable Integer whole(String name) {
        return read(name, YamlNode::whole);
    }

    /**
     * Reads a truth value.
     *
     * @param name the name of the field
     * @return the truth value; false if there is none
     */
    public boolean truth(String name) {
        return Boolean.TRUE.equals(truthIfKnown(name));
    }

    /**
     * Reads a truth value.
     *
     * @param name the name of the field
     * @return the truth value, or null if there is none
     */
    public @Nullable Boolean truthIfKnown(String name) {
        return read(name, YamlNode::truth);
    }

    /**
     * Reads a list.
     *
     * @param name the name of the field
     * @return its elements; none if it is not given
     */
    public List<YamlNode> items(String name) {
        YamlNode field = get(name);
        return field == null ? List.of() : field.items(title(name));
    }

    /**
     * Reads a list of texts.
     *
     * @param name the name of the field
     * @return the texts; none if it is not given
     */
    public List<String> texts(String name) {
        return items(name).stream()
                .map(item -> item.text("An element of '" + name + "'"))
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * Reads the word of an enum's value.
     *
     * @param name the name of the field
     * @param type the enum
     * @param <E> the enum
     * @return the value, or null if there is none
     */
    public <E extends Enum<E>> @Nullable E word(String name, Class<E> type) {
        String word = text(name);
        if (word == null) {
            return null;
        }
        return EnumWords.find(type, word).orElseGet(() -> {
            List<String> words = EnumWords.all(type);
            placeOf(name)
                    .report(title(name) + " has no such value. Maybe "
                            + Nearest.of(word, words)
                                    .map(near -> "'" + near + "'")
                                    .orElse("one of " + String.join(", ", words))
                            + ".");
            return null;
        });
    }

    /**
     * Returns the value if a trial with it succeeds; otherwise what the trial says is noted at the field.
     *
     * @param name the name of the field
     * @param value what was read from it
     * @param trial throws an {@link IllegalArgumentException} if the value does not do
     * @param <T> the type of the value
     * @return the value, or null if it is null or does not do
     */
    public <T> @Nullable T vetted(String name, @Nullable T value, Consumer<T> trial) {
        if (value == null) {
            return null;
        }
        try {
            trial.accept(value);
            return value;
        } catch (IllegalArgumentException e) {
            placeOf(name).report(Require.nonNull(e.getMessage(), "message"));
            return null;
        }
    }

    private <T> @Nullable T read(String name, BiFunction<YamlNode, String, @Nullable T> reading) {
        YamlNode field = get(name);
        return field == null ? null : reading.apply(field, title(name));
    }

    private static String title(String name) {
        return "The field '" + name + "'";
    }
}
