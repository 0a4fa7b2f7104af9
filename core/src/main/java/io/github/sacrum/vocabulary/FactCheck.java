package io.github.sacrum.vocabulary;

import io.github.sacrum.fact.Condition;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.History;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Quantity;
import io.github.sacrum.fact.Symptom;
import io.github.sacrum.fact.Unit;
import io.github.sacrum.internal.Nearest;
import io.github.sacrum.internal.Problems;
import io.github.sacrum.problem.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks facts against the vocabulary; messages name the term and the kind of value, never the value. */
final class FactCheck {
    private final Vocabulary vocabulary;
    private final String place;
    private final Problems problems = new Problems();

    FactCheck(Vocabulary vocabulary, String place) {
        this.vocabulary = vocabulary;
        this.place = place;
    }

    List<Problem> of(Fact fact) {
        term(fact.code(), kind(fact)).ifPresent(term -> check(term, fact));
        if (fact instanceof Symptom symptom) {
            terms(symptom.quality(), TermKind.QUALITY);
            terms(symptom.aggravatedBy(), TermKind.FACTOR);
            terms(symptom.relievedBy(), TermKind.FACTOR);
            terms(symptom.notAggravatedBy(), TermKind.FACTOR);
            terms(symptom.notRelievedBy(), TermKind.FACTOR);
        }
        return problems.list();
    }

    List<Problem> of(Patient patient) {
        if (patient.occupation() != null) {
            term(patient.occupation(), TermKind.ACTIVITY);
        }
        if (patient.sport() != null) {
            term(patient.sport(), TermKind.ACTIVITY);
        }
        return problems.list();
    }

    private void check(Term term, Fact fact) {
        if (!term.laterality().allows(fact.side())) {
            String side = fact.side().name().toLowerCase(Locale.ROOT);
            report(
                    term.laterality() == Laterality.NONE
                            ? title(term) + " has no sides, but one is given. Maybe leave the side out."
                            : title(term) + " cannot be " + side + ". Maybe left, right or bilateral.");
        }
        Quantity value = value(fact);
        if (value != null) {
            measured(term, value);
        } else if (term.measured() && fact.present()) {
            report(title(term) + " is measured in " + symbol(term) + ", but no value is given.");
        } else if (term.measured()) {
            report(title(term) + " is measured in " + symbol(term) + " and cannot be absent.");
        }
    }

    private void measured(Term term, Quantity value) {
        Unit unit = term.unit();
        if (unit == null) {
            report(title(term) + " is present or absent, but a value in "
                    + value.unit().symbol() + " is given.");
        } else if (!value.unit().convertsTo(unit)) {
            report(title(term) + " is measured in " + unit.symbol() + "; "
                    + value.unit().symbol() + " cannot be converted to it.");
        } else {
            double amount = value.in(unit).value();
            if (amount < term.low() || amount > term.high()) {
                report(title(term) + " must be " + number(term.low()) + " to " + number(term.high()) + " "
                        + unit.symbol() + "; the value given is outside. Maybe the unit is another one.");
            }
        }
    }

    private void terms(Collection<String> codes, TermKind kind) {
        codes.forEach(code -> term(code, kind));
    }

    private Optional<Term> term(String code, TermKind kind) {
        Optional<Term> term = vocabulary.find(code);
        if (term.isEmpty()) {
            report("The vocabulary has no " + kind.word() + " " + Nearest.name(code) + "."
                    + vocabulary.hint(code, kind));
        } else if (term.get().kind() != kind) {
            report("'" + code + "' is a " + term.get().kind().word() + ", not a " + kind.word() + ".");
            return Optional.empty();
        }
        return term;
    }

    private void report(String message) {
        problems.add(place, message);
    }

    private static @Nullable Quantity value(Fact fact) {
        if (fact instanceof Finding finding) {
            return finding.value();
        }
        return fact instanceof History history ? history.value() : null;
    }

    private static TermKind kind(Fact fact) {
        if (fact instanceof Symptom) {
            return TermKind.SYMPTOM;
        }
        if (fact instanceof Finding) {
            return TermKind.FINDING;
        }
        return fact instanceof Condition ? TermKind.CONDITION : TermKind.HISTORY;
    }

    private static String title(Term term) {
        return "The " + term.kind().word() + " '" + term.id() + "'";
    }

    private static String symbol(Term term) {
        return term.unit() == null ? "" : term.unit().symbol();
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
