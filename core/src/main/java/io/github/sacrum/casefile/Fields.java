package io.github.sacrum.casefile;

import io.github.sacrum.internal.Nearest;
import io.github.sacrum.internal.Require;
import io.github.sacrum.internal.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The fields of one mapping of a case file, read by name; what is wrong with one is noted at its place. */
final class Fields {
    private final YamlNode node;
    private final Map<String, YamlNode> fields;

    Fields(YamlNode node, String what, List<String> known) {
        this.node = node;
        fields = node.fields(what, known);
        fields.forEach((name, field) -> {
            if (field.isEmpty()) {
                field.report(
                        title(name) + " is empty. Maybe give a value, or leave the field out: unknown is no fact.");
            }
        });
    }

    YamlNode node() {
        return node;
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    List<String> names() {
        return List.copyOf(fields.keySet());
    }

    @Nullable
    YamlNode get(String name) {
        YamlNode field = fields.get(name);
        return field == null || field.isEmpty() ? null : field;
    }

    YamlNode placeOf(String name) {
        return fields.getOrDefault(name, node);
    }

    @Nullable
    String text(String name) {
        return read(name, YamlNode::text);
    }

    @Nullable
    Double number(String name) {
        return read(name, YamlNode::number);
    }

    @Nullable
    Integer whole(String name) {
        return read(name, YamlNode::whole);
    }

    boolean truth(String name) {
        return Boolean.TRUE.equals(truthIfKnown(name));
    }

    @Nullable
    Boolean truthIfKnown(String name) {
        return read(name, YamlNode::truth);
    }

    List<YamlNode> items(String name) {
        YamlNode field = get(name);
        return field == null ? List.of() : field.items(title(name));
    }

    List<String> texts(String name) {
        return items(name).stream()
                .map(item -> item.text("An element of '" + name + "'"))
                .filter(Objects::nonNull)
                .toList();
    }

    <E extends Enum<E>> @Nullable E word(String name, Class<E> type) {
        String word = text(name);
        if (word == null) {
            return null;
        }
        return Words.find(type, word).orElseGet(() -> {
            List<String> words = Words.all(type);
            placeOf(name)
                    .report(title(name) + " has no such value. Maybe "
                            + Nearest.of(word, words)
                                    .map(near -> "'" + near + "'")
                                    .orElse("one of " + String.join(", ", words))
                            + ".");
            return null;
        });
    }

    /** Returns the value if a trial with it succeeds; otherwise what the trial says is noted at the field. */
    <T> @Nullable T vetted(String name, @Nullable T value, Consumer<T> trial) {
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
