package io.github.sacrum.casefile;

import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Patient;
import io.github.sacrum.internal.Require;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as it stands outside Java: what is known of a person, and for published cases also where it is from and what
 * the answer was. Immutable and thread-safe; {@code toString} shows no patient value.
 *
 * @param id what the case is called, or null
 * @param title its title, or null
 * @param source the publication it is taken from, or null
 * @param patient the person; {@link Patient#unknown()} if nothing is known
 * @param facts what is known, one to 2000 facts, in the order of the file
 * @param assessed the day that the assessment is for, or null
 * @param unmapped what is known but no term of the vocabulary can say
 * @param expected the published answer, or null; never fed to the reasoner
 */
public record CaseFile(
        @Nullable String id,
        @Nullable String title,
        @Nullable CaseSource source,
        Patient patient,
        List<Fact> facts,
        @Nullable LocalDate assessed,
        List<String> unmapped,
        @Nullable Expected expected) {
    static final int MOST_FACTS = 2000;
    private static final int LAST_YEAR = 9999;

    /**
     * Checks the parts and copies the lists.
     *
     * @param id what the case is called, or null
     * @param title its title, or null
     * @param source the publication it is taken from, or null
     * @param patient the person; {@link Patient#unknown()} if nothing is known
     * @param facts what is known, one to 2000 facts, in the order of the file
     * @param assessed the day that the assessment is for, or null
     * @param unmapped what is known but no term of the vocabulary can say
     * @param expected the published answer, or null; never fed to the reasoner
     * @throws NullPointerException if a part that may not be null is, or an element of a list is
     * @throws IllegalArgumentException if there is no fact or more than 2000, or the year of the assessment does not
     *     have four digits
     */
    public CaseFile {
        Require.nonNull(patient, "patient");
        facts = List.copyOf(Require.noNulls(facts, "facts"));
        unmapped = List.copyOf(Require.noNulls(unmapped, "unmapped"));
        Require.that(!facts.isEmpty(), "A case must have at least one fact. Maybe add what is known.");
        Require.that(facts.size() <= MOST_FACTS, "A case may have at most " + MOST_FACTS + " facts.");
        Require.that(
                assessed == null || (assessed.getYear() >= 0 && assessed.getYear() <= LAST_YEAR),
                "The year of an assessment must have four digits.");
    }

    /**
     * Returns the same case with other facts.
     *
     * @param others the facts, one to 2000
     * @return the case
     * @throws NullPointerException if the list or an element of it is null
     * @throws IllegalArgumentException if there is no fact or more than 2000
     */
    public CaseFile with(List<Fact> others) {
        return new CaseFile(id, title, source, patient, others, assessed, unmapped, expected);
    }

    @Override
    public String toString() {
        return "CaseFile[withheld]";
    }
}
