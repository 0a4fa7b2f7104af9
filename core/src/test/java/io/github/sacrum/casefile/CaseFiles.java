package io.github.sacrum.casefile;

import io.github.sacrum.fact.Condition;
import io.github.sacrum.fact.Course;
import io.github.sacrum.fact.Effect;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.History;
import io.github.sacrum.fact.Onset;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Quantity;
import io.github.sacrum.fact.Sex;
import io.github.sacrum.fact.Side;
import io.github.sacrum.fact.Symptom;
import io.github.sacrum.fact.Unit;
import io.github.sacrum.inference.Urgency;
import io.github.sacrum.vocabulary.Origin;
import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates cases that fit the small vocabulary. */
final class CaseFiles {
    private static final double RARELY = 0.3;

    private CaseFiles() {}

    static Arbitrary<CaseFile> any() {
        Arbitrary<String> text = Arbitraries.strings();
        return Combinators.combine(
                        text.injectNull(RARELY),
                        text.injectNull(RARELY),
                        source().injectNull(RARELY),
                        patient(),
                        fact().list().ofMinSize(1).ofMaxSize(8),
                        Arbitraries.longs()
                                .between(0, 2_900_000)
                                .map(LocalDate::ofEpochDay)
                                .injectNull(RARELY),
                        text.list().ofMaxSize(3),
                        expected().injectNull(RARELY))
                .as(CaseFile::new);
    }

    private static Arbitrary<CaseSource> source() {
        Arbitrary<String> text = Arbitraries.strings().injectNull(RARELY);
        return Combinators.combine(text, text, text, text, text, text).as(CaseSource::new);
    }

    private static Arbitrary<Expected> expected() {
        Arbitrary<String> code = Arbitraries.of("hip-osteoarthritis", "osteoporosis");
        return Combinators.combine(
                        code.injectNull(RARELY),
                        code.list().ofMaxSize(2),
                        Arbitraries.of(Origin.class).injectNull(RARELY),
                        Arbitraries.of(Urgency.class).injectNull(RARELY),
                        Arbitraries.strings().injectNull(RARELY))
                .as(Expected::new);
    }

    private static Arbitrary<Patient> patient() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 120).injectNull(RARELY),
                        Arbitraries.just(Sex.FEMALE).injectNull(RARELY),
                        Arbitraries.doubles().between(8, 100).ofScale(6).injectNull(RARELY),
                        Arbitraries.of(true, false).injectNull(RARELY),
                        Arbitraries.just("heavy-manual-work").injectNull(RARELY),
                        Arbitraries.just("running").injectNull(RARELY))
                .as(Patient::new);
    }

    private static Arbitrary<Fact> fact() {
        return Arbitraries.oneOf(symptom(), finding(), history(), condition());
    }

    private static Arbitrary<Symptom> symptom() {
        Arbitrary<Set<String>> factors =
                Arbitraries.of("stairs", "sitting", "coughing", "walking").set().ofMaxSize(3);
        return Combinators.combine(
                        side(),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 10).injectNull(RARELY),
                        time().injectNull(RARELY),
                        Arbitraries.of(Onset.class).injectNull(RARELY),
                        Arbitraries.of(Course.class).injectNull(RARELY),
                        factors,
                        factors)
                .as((side, present, severity, duration, onset, course, one, other) -> new Symptom(
                        "groin-pain",
                        side,
                        present,
                        severity,
                        duration,
                        onset,
                        course,
                        one.isEmpty() ? Set.of() : Set.of("aching"),
                        one,
                        other,
                        other,
                        one));
    }

    private static Arbitrary<Finding> finding() {
        return Combinators.combine(
                        side(), Arbitraries.doubles().between(-20, 90).ofScale(9))
                .as((side, degrees) -> Finding.measured("hip-internal-rotation", degrees, Unit.DEGREE)
                        .on(side));
    }

    private static Arbitrary<History> history() {
        return Combinators.combine(
                        time().injectNull(RARELY),
                        Arbitraries.of(Effect.class).injectNull(RARELY),
                        Arbitraries.integers().between(0, 200))
                .as((ago, effect, years) -> new History(
                        "pack-years", Side.UNSPECIFIED, true, ago, effect, new Quantity(years, Unit.COUNT)));
    }

    private static Arbitrary<Condition> condition() {
        return Arbitraries.of(Condition.known("osteoporosis"), Condition.excluded("osteoporosis"));
    }

    private static Arbitrary<Side> side() {
        return Arbitraries.of(Side.LEFT, Side.RIGHT, Side.BILATERAL, Side.UNSPECIFIED);
    }

    private static Arbitrary<Quantity> time() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1e12).ofScale(3),
                        Arbitraries.of(Unit.MINUTE, Unit.DAY, Unit.MONTH, Unit.YEAR))
                .as(Quantity::new);
    }
}
