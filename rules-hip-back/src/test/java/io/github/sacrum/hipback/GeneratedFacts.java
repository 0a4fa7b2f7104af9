package io.github.sacrum.hipback;

import io.github.sacrum.fact.Condition;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.History;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Quantity;
import io.github.sacrum.fact.Sex;
import io.github.sacrum.fact.Side;
import io.github.sacrum.fact.Symptom;
import io.github.sacrum.fact.SymptomBuilder;
import io.github.sacrum.fact.Unit;
import io.github.sacrum.vocabulary.Term;
import io.github.sacrum.vocabulary.TermKind;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Patients and facts of every term that a rule names, for properties. */
public class GeneratedFacts extends DomainContextBase {
    private static final Set<TermKind> TOLD =
            Set.of(TermKind.SYMPTOM, TermKind.FINDING, TermKind.HISTORY, TermKind.CONDITION);
    private static final List<Term> NAMED = named();
    private static final List<String> FACTORS = HipBack.pack().vocabulary().terms().stream()
            .filter(term -> term.kind() == TermKind.FACTOR && term.keptBecause() == null)
            .map(Term::id)
            .toList();

    private static List<Term> named() {
        Set<String> ids = new TreeSet<>();
        HipBack.pack().rules().forEach(rule -> ids.addAll(rule.terms()));
        return ids.stream()
                .flatMap(id -> HipBack.pack().vocabulary().find(id).stream())
                .filter(term -> TOLD.contains(term.kind()))
                .toList();
    }

    /** Any person of whom something may be known. */
    @Provide
    public Arbitrary<Patient> patient() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 100).injectNull(0.2),
                        Arbitraries.of(Sex.class).injectNull(0.2))
                .as((age, sex) -> new Patient(age, sex, null, null, null, null));
    }

    /** Any fact that the vocabulary allows. */
    @Provide
    public Arbitrary<Fact> fact() {
        return Combinators.combine(
                        Arbitraries.of(NAMED),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(true)), Tuple.of(1, Arbitraries.just(false))),
                        Arbitraries.doubles().between(0, 1).ofScale(2),
                        Arbitraries.of(FACTORS))
                .as(GeneratedFacts::fact);
    }

    /** A handful of facts. */
    @Provide
    public Arbitrary<List<Fact>> facts() {
        return fact().list().ofMinSize(1).ofMaxSize(14);
    }

    private static Fact fact(Term term, int choice, boolean present, double share, String factor) {
        List<Side> sides = Arrays.stream(Side.values())
                .filter(side -> term.laterality().allows(side))
                .toList();
        Side side = sides.get(choice % sides.size());
        Unit unit = term.unit();
        Quantity value = unit == null ? null : new Quantity(term.low() + share * (term.high() - term.low()), unit);
        return switch (term.kind()) {
            case SYMPTOM -> symptom(term, side, present, share, factor);
            case FINDING -> new Finding(term.id(), side, present || value != null, value);
            case HISTORY -> new History(term.id(), side, present || value != null, null, null, value);
            default -> new Condition(term.id(), side, present);
        };
    }

    private static Symptom symptom(Term term, Side side, boolean present, double share, String factor) {
        SymptomBuilder builder = present ? Symptom.present(term.id()) : Symptom.absent(term.id());
        builder.on(side);
        if (present && share > 0.5) {
            builder.severity((int) (share * 10)).lasting(share * 400, Unit.DAY).aggravatedBy(factor);
        }
        return builder.build();
    }
}
