package io.github.sacrum.check;

import io.github.sacrum.check.source.Comparison;
import io.github.sacrum.check.source.Operand;
import io.github.sacrum.check.source.SourcePattern;
import io.github.sacrum.fact.Unit;
import io.github.sacrum.vocabulary.Term;
import java.util.Optional;

/** An amount is asked for of measured terms only, and within their plausible range. */
final class AmountCheck extends ComparisonCheck {
    AmountCheck() {
        super("Name a measured term, or an amount in the term's own unit.");
    }

    @Override
    Optional<String> fault(Comparison comparison, SourcePattern pattern, PatternType type, PackSources pack) {
        if (!comparison.field().equals("amount")) {
            return Optional.empty();
        }
        return pattern.texts(type.subject()).stream()
                .flatMap(id -> pack.data().vocabulary().find(id).stream())
                .flatMap(term -> fault(term, comparison.operand()).stream())
                .sorted()
                .findFirst();
    }

    private static Optional<String> fault(Term term, Operand operand) {
        Unit unit = term.unit();
        String title = "The " + term.kind().word() + " '" + term.id() + "'";
        if (unit == null) {
            return Optional.of(title + " is not measured, so it has no amount.");
        }
        if (operand.kind() != Operand.Kind.NUMBER) {
            return Optional.empty();
        }
        double amount = Double.parseDouble(operand.text().replaceFirst("[lLBI]$", ""));
        return amount < term.low() || amount > term.high()
                ? Optional.of(title + " runs from " + term.low() + " to " + term.high() + " " + unit.symbol() + ", so "
                        + operand.text() + " is outside.")
                : Optional.empty();
    }
}
