package io.github.sacrum.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A publication. Immutable and thread-safe.
 *
 * @param key the key that rules cite it by
 * @param authors the authors, or null
 * @param year the year, or null
 * @param title the title
 * @param journal where it appeared, or null
 * @param doi its digital object identifier, or null
 * @param pmid its PubMed identifier, or null
 * @param url where it was read, or null
 * @param tier what of it was read: abstract, table, guideline page, secondary or title only; or null
 * @param kind what sort of publication it is, such as guideline, where that is certain; or null
 * @param states what it says, with the numbers that rules take from it, as far as it is recorded
 */
public record Source(
        String key,
        @Nullable String authors,
        @Nullable String year,
        String title,
        @Nullable String journal,
        @Nullable String doi,
        @Nullable String pmid,
        @Nullable String url,
        @Nullable String tier,
        @Nullable String kind,
        List<String> states) {
    private static final String GUIDELINE = "guideline";

    /** Copies the list. */
    public Source {
        states = List.copyOf(states);
    }

    /**
     * Returns the citation.
     *
     * @return authors, year, title, journal and identifier, as far as known, in one line
     */
    public String citation() {
        StringBuilder text = new StringBuilder();
        if (authors != null) {
            text.append(authors).append(year == null ? ". " : " ");
        }
        if (year != null) {
            text.append('(').append(year).append("). ");
        }
        text.append(title);
        if (journal != null) {
            text.append(". ").append(journal);
        }
        if (doi != null) {
            text.append(". doi:").append(doi);
        } else if (pmid != null) {
            text.append(". PMID ").append(pmid);
        }
        return text.append('.').toString();
    }

    /**
     * Tells whether it was read only at second hand or by its title.
     *
     * @return whether its numbers must be graded lower
     */
    public boolean secondHand() {
        return "secondary".equals(tier) || "title only".equals(tier);
    }

    /**
     * Tells whether it is a guideline: practice that a body answers for.
     *
     * @return whether it is known to be one
     */
    public boolean guideline() {
        return GUIDELINE.equals(kind);
    }
}
