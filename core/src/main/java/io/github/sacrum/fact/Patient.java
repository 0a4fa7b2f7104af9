package io.github.sacrum.fact;

import io.github.sacrum.internal.Require;
import org.jspecify.annotations.Nullable;

/**
 * The person, as far as the evidence needs to know: nothing here identifies anybody, and every part may be unknown.
 * Immutable and thread-safe; {@code toString} shows no patient value.
 *
 * @param age completed years, 0 to 120, or null if unknown
 * @param sex sex, or null if unknown
 * @param bodyMassIndex in kg/m², 8 to 100, or null if unknown
 * @param pregnant whether pregnant, or null if unknown
 * @param occupation id of a term of kind activity, or null if unknown
 * @param sport id of a term of kind activity, or null if unknown
 */
public record Patient(
        @Nullable Integer age,
        @Nullable Sex sex,
        @Nullable Double bodyMassIndex,
        @Nullable Boolean pregnant,
        @Nullable String occupation,
        @Nullable String sport) {
    private static final Patient UNKNOWN = new Patient(null, null, null, null, null, null);
    private static final int OLDEST = 120;
    private static final double LIGHTEST = 8;
    private static final double HEAVIEST = 100;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a part is out of its range, or a man is said to be pregnant
     */
    public Patient {
        Require.that(
                age == null || (age >= 0 && age <= OLDEST), "The age of a patient must be 0 to 120 completed years.");
        Require.that(
                bodyMassIndex == null || (bodyMassIndex >= LIGHTEST && bodyMassIndex <= HEAVIEST),
                "The body mass index of a patient must be 8 to 100 kg/m2.");
        Require.that(
                !(sex == Sex.MALE && Boolean.TRUE.equals(pregnant)),
                "Sex and pregnancy of a patient contradict each other. Maybe leave one of them out.");
        if (occupation != null) {
            Require.code(occupation, "occupation of a patient");
        }
        if (sport != null) {
            Require.code(sport, "sport of a patient");
        }
    }

    /**
     * A person of whom nothing is known.
     *
     * @return the patient
     */
    public static Patient unknown() {
        return UNKNOWN;
    }

    /**
     * A person of known age and sex.
     *
     * @param age completed years, 0 to 120
     * @param sex sex
     * @return the patient
     */
    public static Patient of(int age, Sex sex) {
        return new Patient(age, Require.nonNull(sex, "sex"), null, null, null, null);
    }

    /**
     * Returns this patient with a body mass index.
     *
     * @param value in kg/m², 8 to 100
     * @return the patient
     */
    public Patient withBodyMassIndex(double value) {
        return new Patient(age, sex, value, pregnant, occupation, sport);
    }

    /**
     * Returns this patient with whether she is pregnant.
     *
     * @param value whether pregnant
     * @return the patient
     */
    public Patient withPregnant(boolean value) {
        return new Patient(age, sex, bodyMassIndex, value, occupation, sport);
    }

    /**
     * Returns this patient with an occupation.
     *
     * @param code id of a term of kind activity
     * @return the patient
     */
    public Patient withOccupation(String code) {
        return new Patient(age, sex, bodyMassIndex, pregnant, Require.code(code, "occupation"), sport);
    }

    /**
     * Returns this patient with a sport.
     *
     * @param code id of a term of kind activity
     * @return the patient
     */
    public Patient withSport(String code) {
        return new Patient(age, sex, bodyMassIndex, pregnant, occupation, Require.code(code, "sport"));
    }

    @Override
    public String toString() {
        return "Patient[withheld]";
    }
}
