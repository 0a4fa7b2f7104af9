package io.github.sacrum.casefile;

import io.github.sacrum.fact.Condition;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.History;
import io.github.sacrum.fact.Side;
import io.github.sacrum.fact.Symptom;
import java.io.IOException;

/** Writes one fact of a case. */
final class FactWriting {
    private FactWriting() {}

    static void write(Json json, Fact fact) throws IOException {
        json.open();
        if (fact instanceof Symptom symptom) {
            term(json, "symptom", fact);
            symptom(json, symptom);
        } else if (fact instanceof Finding finding) {
            term(json, "finding", fact);
            json.quantity(finding.value());
        } else if (fact instanceof History history) {
            term(json, "history", fact);
            json.quantity("ago", history.ago());
            json.word("effect", history.effect());
            json.quantity(history.value());
        } else if (fact instanceof Condition) {
            term(json, "condition", fact);
        }
        json.close();
    }

    private static void term(Json json, String kind, Fact fact) throws IOException {
        json.text(kind, fact.code());
        json.word("side", fact.side() == Side.UNSPECIFIED ? null : fact.side());
        json.truth("absent", fact.present() ? null : (Boolean) true);
    }

    private static void symptom(Json json, Symptom symptom) throws IOException {
        json.number("severity", symptom.severity());
        json.quantity("duration", symptom.duration());
        json.word("onset", symptom.onset());
        json.word("course", symptom.course());
        json.texts("quality", symptom.quality());
        json.texts("aggravated-by", symptom.aggravatedBy());
        json.texts("relieved-by", symptom.relievedBy());
        json.texts("not-aggravated-by", symptom.notAggravatedBy());
        json.texts("not-relieved-by", symptom.notRelievedBy());
    }
}
