package io.github.sacrum.fact;

import io.github.sacrum.internal.Require;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a {@link Symptom} together, part by part. Not thread-safe; every method returns this builder. */
public final class SymptomBuilder {
    private String code;
    private final boolean present;
    private Side side = Side.UNSPECIFIED;
    private @Nullable Integer severity;
    private @Nullable Quantity duration;
    private @Nullable Onset onset;
    private @Nullable Course course;
    private final Set<String> quality = new HashSet<>();
    private final Set<String> aggravatedBy = new HashSet<>();
    private final Set<String> relievedBy = new HashSet<>();
    private final Set<String> notAggravatedBy = new HashSet<>();
    private final Set<String> notRelievedBy = new HashSet<>();

    SymptomBuilder(String code, boolean present) {
        this.code = Require.code(code, "code of a symptom");
        this.present = present;
    }

    SymptomBuilder(Symptom symptom) {
        code = symptom.code();
        present = symptom.present();
        side = symptom.side();
        severity = symptom.severity();
        duration = symptom.duration();
        onset = symptom.onset();
        course = symptom.course();
        quality.addAll(symptom.quality());
        aggravatedBy.addAll(symptom.aggravatedBy());
        relievedBy.addAll(symptom.relievedBy());
        notAggravatedBy.addAll(symptom.notAggravatedBy());
        notRelievedBy.addAll(symptom.notRelievedBy());
    }

    SymptomBuilder code(String other) {
        code = other;
        return this;
    }

    /**
     * Sets the side.
     *
     * @param where the side
     * @return this builder
     */
    public SymptomBuilder on(Side where) {
        side = Require.nonNull(where, "side of a symptom");
        return this;
    }

    /**
     * Sets the side to the left.
     *
     * @return this builder
     */
    public SymptomBuilder left() {
        return on(Side.LEFT);
    }

    /**
     * Sets the side to the right.
     *
     * @return this builder
     */
    public SymptomBuilder right() {
        return on(Side.RIGHT);
    }

    /**
     * Sets the severity.
     *
     * @param points 0 (none) to 10 (worst imaginable)
     * @return this builder
     */
    public SymptomBuilder severity(int points) {
        severity = points;
        return this;
    }

    /**
     * Sets the time since it began.
     *
     * @param value how many, not negative
     * @param unit of which unit of time
     * @return this builder
     */
    public SymptomBuilder lasting(double value, Unit unit) {
        duration = new Quantity(value, unit);
        return this;
    }

    /**
     * Sets how it began.
     *
     * @param beginning how it began
     * @return this builder
     */
    public SymptomBuilder onset(Onset beginning) {
        onset = Require.nonNull(beginning, "onset");
        return this;
    }

    /**
     * Sets how it has gone since it began.
     *
     * @param since the course
     * @return this builder
     */
    public SymptomBuilder course(Course since) {
        course = Require.nonNull(since, "course");
        return this;
    }

    /**
     * Adds what it feels like.
     *
     * @param codes ids of terms of kind quality
     * @return this builder
     */
    public SymptomBuilder quality(String... codes) {
        quality.addAll(List.of(codes));
        return this;
    }

    /**
     * Adds what makes it worse.
     *
     * @param codes ids of terms of kind factor
     * @return this builder
     */
    public SymptomBuilder aggravatedBy(String... codes) {
        aggravatedBy.addAll(List.of(codes));
        return this;
    }

    /**
     * Adds what eases it.
     *
     * @param codes ids of terms of kind factor
     * @return this builder
     */
    public SymptomBuilder relievedBy(String... codes) {
        relievedBy.addAll(List.of(codes));
        return this;
    }

    /**
     * Adds what is documented not to make it worse.
     *
     * @param codes ids of terms of kind factor
     * @return this builder
     */
    public SymptomBuilder notAggravatedBy(String... codes) {
        notAggravatedBy.addAll(List.of(codes));
        return this;
    }

    /**
     * Adds what is documented not to ease it.
     *
     * @param codes ids of terms of kind factor
     * @return this builder
     */
    public SymptomBuilder notRelievedBy(String... codes) {
        notRelievedBy.addAll(List.of(codes));
        return this;
    }

    /**
     * Builds the symptom.
     *
     * @return the symptom
     * @throws IllegalArgumentException if a part is out of range or not in kebab case
     */
    public Symptom build() {
        return new Symptom(
                code,
                side,
                present,
                severity,
                duration,
                onset,
                course,
                quality,
                aggravatedBy,
                relievedBy,
                notAggravatedBy,
                notRelievedBy);
    }
}
