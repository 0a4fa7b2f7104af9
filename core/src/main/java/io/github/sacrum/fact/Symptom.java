package io.github.sacrum.fact;

import io.github.sacrum.internal.Require;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A complaint that the person reports, or denies. It can say what the HL7 FHIR Symptoms guide can: location and
 * laterality (by code and side), severity, quality, onset, duration, course, what aggravates and what relieves it.
 * Immutable and thread-safe; {@code toString} shows no patient value.
 *
 * @param code id of a term of kind symptom
 * @param side the side; {@link Side#UNSPECIFIED} where it is unknown or the term has none
 * @param present true if reported, false if denied
 * @param severity 0 (none) to 10 (worst imaginable), or null if unknown
 * @param duration time since it began, or null if unknown
 * @param onset how it began, or null if unknown
 * @param course how it has gone since, or null if unknown
 * @param quality ids of terms of kind quality
 * @param aggravatedBy ids of terms of kind factor that make it worse
 * @param relievedBy ids of terms of kind factor that ease it
 * @param notAggravatedBy ids of factors that are documented not to make it worse
 * @param notRelievedBy ids of factors that are documented not to ease it
 */
public record Symptom(
        String code,
        Side side,
        boolean present,
        @Nullable Integer severity,
        @Nullable Quantity duration,
        @Nullable Onset onset,
        @Nullable Course course,
        Set<String> quality,
        Set<String> aggravatedBy,
        Set<String> relievedBy,
        Set<String> notAggravatedBy,
        Set<String> notRelievedBy)
        implements Fact {
    private static final int WORST = 10;

    /**
     * Checks the parts.
     *
     * @throws NullPointerException if a part that may not be null is
     * @throws IllegalArgumentException if a code is not in kebab case, the severity is outside 0 to 10, or the duration
     *     is negative or no time
     */
    public Symptom {
        Require.code(code, "code of a symptom");
        Require.nonNull(side, "side of a symptom");
        Require.that(
                severity == null || (severity >= 0 && severity <= WORST),
                "The severity of symptom " + code + " must be a whole number from 0 to 10.");
        Times.check(duration, "duration of symptom " + code);
        quality = sorted(quality, "quality");
        aggravatedBy = sorted(aggravatedBy, "aggravatedBy");
        relievedBy = sorted(relievedBy, "relievedBy");
        notAggravatedBy = sorted(notAggravatedBy, "notAggravatedBy");
        notRelievedBy = sorted(notRelievedBy, "notRelievedBy");
    }

    /**
     * Starts a symptom that the person has.
     *
     * @param code id of a term of kind symptom
     * @return a builder
     */
    public static SymptomBuilder present(String code) {
        return new SymptomBuilder(code, true);
    }

    /**
     * Starts a symptom that the person denies.
     *
     * @param code id of a term of kind symptom
     * @return a builder
     */
    public static SymptomBuilder absent(String code) {
        return new SymptomBuilder(code, false);
    }

    /**
     * Returns the time since it began in days.
     *
     * @return days, or null if unknown
     */
    public @Nullable Double days() {
        return Times.days(duration);
    }

    @Override
    public Symptom recoded(String other) {
        return new SymptomBuilder(this).code(other).build();
    }

    @Override
    public Symptom on(Side other) {
        return new SymptomBuilder(this).on(other).build();
    }

    @Override
    public String toString() {
        return "Symptom[withheld]";
    }

    private static Set<String> sorted(Set<String> codes, String name) {
        Require.noNulls(codes, name);
        codes.forEach(code -> Require.code(code, "an element of " + name));
        return Collections.unmodifiableSet(new TreeSet<>(codes));
    }
}
