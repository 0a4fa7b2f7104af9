package io.github.sacrum.vocabulary;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A code of a public terminology that a term is bound to, read in a public source. Immutable and thread-safe.
 *
 * @param system the code system: snomed, icd10, icd10cm, loinc or hpo
 * @param code the code
 * @param display what the code system calls it
 * @param match how well it fits: exact, broader, narrower or related
 * @param edition the edition of the code system in which it was read, or null if its source names none
 * @param caution what to mind before relying on it, or null
 */
public record TermCode(
        String system,
        String code,
        String display,
        String match,
        @Nullable String edition,
        @Nullable String caution) {
    /**
     * Says the code for a reader.
     *
     * @return system, code and display, with the match, the edition and the caution in brackets
     */
    public String told() {
        return system + " " + code + " " + display + " ("
                + Stream.of(match, edition, caution).filter(Objects::nonNull).collect(Collectors.joining("; ")) + ")";
    }
}
