package io.github.sacrum.casefile;

import io.github.sacrum.fact.Quantity;
import io.github.sacrum.fact.Unit;
import io.github.sacrum.internal.Fields;
import io.github.sacrum.internal.Nearest;
import io.github.sacrum.vocabulary.Term;
import io.github.sacrum.vocabulary.TermKind;
import io.github.sacrum.vocabulary.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads values with their units: the amount of a fact, and lengths of time. */
final class QuantityReading {
    private static final List<String> FIELDS = List.of("value", "unit");
    private static final Pattern SYMBOL = Pattern.compile("[A-Za-z%/]{1,12}2?");

    private final Vocabulary vocabulary;

    QuantityReading(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Reads the fields value and unit of a fact; a plausible value stands in for a faulty one. */
    @Nullable
    Quantity amount(Fields fields, String code, TermKind kind) {
        Term term = vocabulary.find(code).filter(found -> found.kind() == kind).orElse(null);
        Quantity standIn = term == null || term.unit() == null ? null : new Quantity(term.low(), term.unit());
        if (fields.has("value") && !fields.has("unit")) {
            fields.number("value");
            fields.placeOf("value").report(withoutUnit(term));
            return standIn;
        }
        if (fields.has("unit") && !fields.has("value")) {
            fields.placeOf("unit").report("A unit is given, but no value. Maybe add 'value', or leave the unit out.");
            return standIn;
        }
        Quantity given = quantity(fields, term == null ? null : term.unit());
        return given == null && fields.has("value") ? standIn : given;
    }

    private static String withoutUnit(@Nullable Term term) {
        if (term == null) {
            return "A value must have its unit. Maybe add 'unit'.";
        }
        String title = "The " + term.kind().word() + " '" + term.id() + "'";
        return term.unit() == null
                ? title + " is present or absent, but a value is given. Maybe leave the value out."
                : title + " is measured in " + term.unit().symbol() + ", but its value has no unit. Maybe add 'unit: "
                        + term.unit().symbol() + "'.";
    }

    /** Reads a length of time; the trial says whether a fact can have it. */
    @Nullable
    Quantity time(Fields fact, String name, Consumer<Quantity> trial) {
        if (fact.get(name) == null) {
            return null;
        }
        Fields fields = new Fields(fact.placeOf(name), "A time such as {value: 3, unit: week}", FIELDS);
        for (String part : FIELDS) {
            if (!fields.has(part) && fields.node().isMapping()) {
                fields.node().report("A time must have a " + part + ". Maybe {value: 3, unit: week}.");
            }
        }
        return fact.vetted(name, quantity(fields, Unit.DAY), trial);
    }

    private static @Nullable Quantity quantity(Fields fields, @Nullable Unit like) {
        Double value = fields.number("value");
        String symbol = fields.text("unit");
        Unit unit = symbol == null ? null : unit(fields, symbol, like);
        if (value == null || unit == null) {
            return null;
        }
        Double finite = fields.vetted("value", value, trial -> new Quantity(trial, unit));
        return finite == null ? null : new Quantity(finite, unit);
    }

    private static @Nullable Unit unit(Fields fields, String symbol, @Nullable Unit like) {
        return Unit.ofSymbol(symbol).orElseGet(() -> {
            List<String> known = Arrays.stream(Unit.values())
                    .filter(unit -> like == null || unit.convertsTo(like))
                    .map(Unit::symbol)
                    .toList();
            String name = SYMBOL.matcher(symbol).matches() ? "'" + symbol + "'" : Nearest.name(symbol);
            String hint = Nearest.of(symbol, known)
                    .map(near -> "'" + near + "'")
                    .orElse((known.size() > 1 ? "one of " : "") + String.join(", ", known));
            fields.placeOf("unit").report("There is no unit " + name + ". Maybe " + hint + ".");
            return null;
        });
    }
}
