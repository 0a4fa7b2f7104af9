package io.github.sacrum.casefile;

import io.github.sacrum.fact.Condition;
import io.github.sacrum.fact.Course;
import io.github.sacrum.fact.Effect;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.History;
import io.github.sacrum.fact.Onset;
import io.github.sacrum.fact.Quantity;
import io.github.sacrum.fact.Side;
import io.github.sacrum.fact.Symptom;
import io.github.sacrum.internal.Fields;
import io.github.sacrum.internal.Problems;
import io.github.sacrum.internal.YamlNode;
import io.github.sacrum.vocabulary.TermKind;
import io.github.sacrum.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Reads one fact of a case file. Each part is tried by itself and left out of the fact if it is faulty, so that every
 * problem is found; the case is refused in the end.
 */
final class FactReading {
    private final Vocabulary vocabulary;
    private final Problems problems;
    private final CodeReading codes;
    private final QuantityReading quantities;

    FactReading(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        codes = new CodeReading(vocabulary);
        quantities = new QuantityReading(vocabulary);
    }

    @Nullable
    Fact read(YamlNode node) {
        FactForm form = FactForm.of(node);
        if (form == null) {
            return null;
        }
        YamlNode named = form.fields().get(form.kind().word());
        String code = named == null ? null : codes.code(named, form.kind());
        if (code == null) {
            return null;
        }
        Fact fact = fact(form, code);
        vocabulary.check(fact, node.place()).forEach(problem -> problems.add(problem.place(), problem.message()));
        return fact;
    }

    private Fact fact(FactForm form, String code) {
        return switch (form.kind()) {
            case SYMPTOM -> symptom(form.fields(), code);
            case FINDING -> finding(form.fields(), code);
            case HISTORY -> history(form.fields(), code);
            default -> new Condition(code, side(form.fields()), present(form.fields()));
        };
    }

    private Symptom symptom(Fields fields, String code) {
        return new Symptom(
                code,
                side(fields),
                present(fields),
                fields.vetted("severity", fields.whole("severity"), points -> Symptom.present(code)
                        .severity(points)
                        .build()),
                quantities.time(fields, "duration", time -> Symptom.present(code)
                        .lasting(time.value(), time.unit())
                        .build()),
                fields.word("onset", Onset.class),
                fields.word("course", Course.class),
                codes.codes(fields, "quality", TermKind.QUALITY),
                codes.codes(fields, "aggravated-by", TermKind.FACTOR),
                codes.codes(fields, "relieved-by", TermKind.FACTOR),
                codes.codes(fields, "not-aggravated-by", TermKind.FACTOR),
                codes.codes(fields, "not-relieved-by", TermKind.FACTOR));
    }

    private Finding finding(Fields fields, String code) {
        Quantity value = quantities.amount(fields, code, TermKind.FINDING);
        boolean present = present(fields);
        Quantity fitting = fields.vetted("value", value, trial -> new Finding(code, Side.UNSPECIFIED, present, trial));
        return new Finding(code, side(fields), present || value != null, fitting == null ? value : fitting);
    }

    private History history(Fields fields, String code) {
        Quantity value = quantities.amount(fields, code, TermKind.HISTORY);
        boolean present = present(fields);
        Quantity fitting =
                fields.vetted("value", value, trial -> new History(code, Side.UNSPECIFIED, present, null, null, trial));
        return new History(
                code,
                side(fields),
                present || value != null,
                quantities.time(fields, "ago", time -> History.present(code).ago(time.value(), time.unit())),
                fields.word("effect", Effect.class),
                fitting == null ? value : fitting);
    }

    private static boolean present(Fields fields) {
        return !fields.truth("absent");
    }

    private static Side side(Fields fields) {
        Side side = fields.word("side", Side.class);
        return side == null ? Side.UNSPECIFIED : side;
    }
}
