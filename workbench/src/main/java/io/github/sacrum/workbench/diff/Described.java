package io.github.sacrum.workbench.diff;

import io.github.sacrum.fact.Unit;
import io.github.sacrum.internal.EnumWords;
import io.github.sacrum.knowledge.Source;
import io.github.sacrum.vocabulary.AskedOf;
import io.github.sacrum.vocabulary.PlausibleRange;
import io.github.sacrum.vocabulary.TermCode;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Describes a term, source or recommendation by all its parts, so that a part added later is compared as well. */
final class Described {
    private Described() {}

    /** Describes a record whose id and name are known, by its other parts. */
    static Item by(String id, String name, Record thing) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        describe(thing, id, fields);
        return new Item(id, name, fields);
    }

    private static void describe(Record thing, String id, Map<String, List<String>> fields) {
        for (RecordComponent part : thing.getClass().getRecordComponents()) {
            Object value = value(thing, part);
            if (value instanceof PlausibleRange || value instanceof AskedOf) {
                describe((Record) value, id, fields); // their parts are compared one by one
                continue;
            }
            List<String> values = values(value);
            if (!values.isEmpty() && !values.equals(List.of(id))) {
                fields.put(kebab(part.getName()), values);
            }
        }
    }

    private static @Nullable Object value(Record thing, RecordComponent part) {
        try {
            return part.getAccessor().invoke(thing);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A public record shows its part " + part.getName() + ".", e);
        }
    }

    private static List<String> values(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(Described::text).toList();
        }
        return value == null || value.equals(false) || value.equals("") ? List.of() : List.of(text(value));
    }

    private static String text(Object value) {
        if (value instanceof Source source) {
            return source.key();
        }
        if (value instanceof Unit unit) {
            return unit.symbol();
        }
        if (value instanceof TermCode code) {
            return code.told();
        }
        return value instanceof Enum<?> word ? EnumWords.of(word) : String.valueOf(value);
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
