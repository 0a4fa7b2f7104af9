package io.github.sacrum.reasoner;

import io.github.sacrum.fact.Condition;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.History;
import io.github.sacrum.fact.Quantity;
import io.github.sacrum.fact.Symptom;
import org.jspecify.annotations.Nullable;

/** Puts facts into one order, whatever order they came in. */
final class FactOrder {
    private FactOrder() {}

    /** A text that differs for facts that differ. */
    static String key(Fact fact) {
        String head = fact.getClass().getSimpleName() + " " + fact.code() + " " + fact.side() + " " + fact.present();
        if (fact instanceof Symptom symptom) {
            return head + " " + symptom.severity() + quantity(symptom.duration()) + symptom.onset() + symptom.course()
                    + symptom.quality() + symptom.aggravatedBy() + symptom.relievedBy() + symptom.notAggravatedBy()
                    + symptom.notRelievedBy();
        }
        if (fact instanceof Finding finding) {
            return head + quantity(finding.value());
        }
        if (fact instanceof History history) {
            return head + quantity(history.ago()) + history.effect() + quantity(history.value());
        }
        return fact instanceof Condition ? head : head + " ";
    }

    private static String quantity(@Nullable Quantity quantity) {
        return quantity == null ? " - " : " " + quantity.value() + quantity.unit() + " ";
    }
}
