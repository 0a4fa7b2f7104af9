package io.github.sacrum.knowledge;

import java.util.Locale;

/** What kind of thing a recommendation asks for. */
public enum Category {
    /** What to do at once about a red flag. */
    URGENT_ACTION(false),
    /** To whom to refer. */
    REFERRAL(false),
    /** Which image to take. */
    IMAGING(false),
    /** Which laboratory test to do. */
    LABORATORY(false),
    /** What to explain. */
    EDUCATION(false),
    /** An exercise programme. */
    EXERCISE(true),
    /** Manual therapy. */
    MANUAL_THERAPY(true),
    /** What a person does alone. */
    SELF_CARE(true),
    /** A change of daily activity or load. */
    ACTIVITY(true),
    /** A medicine. */
    MEDICINE(false),
    /** An injection. */
    INJECTION(true),
    /** An operation. */
    SURGERY(false),
    /** What not to do. */
    AVOID(false);

    private final boolean withheldInEmergency;

    Category(boolean withheldInEmergency) {
        this.withheldInEmergency = withheldInEmergency;
    }

    /**
     * Tells whether it is withheld while an urgent or emergency red flag stands.
     *
     * @return whether it waits until the flag is cleared
     */
    public boolean withheldInEmergency() {
        return withheldInEmergency;
    }

    /**
     * Returns the word that data files and annotations use.
     *
     * @return the name in kebab case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
