package io.github.sacrum.knowledge;

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
        @Nullable String tier) {
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
}
