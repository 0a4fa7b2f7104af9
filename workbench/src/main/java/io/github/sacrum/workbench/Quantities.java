package io.github.sacrum.workbench;

import io.github.sacrum.fact.Unit;
import io.github.sacrum.vocabulary.Term;
import java.math.BigDecimal;

/** Units and plausible ranges in words. */
final class Quantities {
    private Quantities() {}

    /** Returns the unit and range of a term, or nothing if it is yes or no. */
    static String of(Term term) {
        Unit unit = term.unit();
        return unit == null ? "" : unit.symbol() + " " + number(term.low()) + " to " + number(term.high());
    }

    /** Returns a number without needless zeros. */
    static String number(double value) {
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        return exact.toPlainString();
    }
}
