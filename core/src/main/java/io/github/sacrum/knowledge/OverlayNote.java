package io.github.sacrum.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * What an overlay changes in the pack that it is laid over. Immutable and thread-safe.
 *
 * @param id its id, in kebab case
 * @param name what it is called
 * @param version its semantic version
 * @param digest SHA-256 over its files
 * @param off the rules it switches off, in order of their ids
 * @param numbers the numbers it changes, in order of the rules' ids
 * @param texts the texts it changes, in order of subject and id
 * @param added the ids of its own rules, in order
 */
public record OverlayNote(
        String id,
        String name,
        String version,
        String digest,
        List<OverlayOff> off,
        List<OverlayNumber> numbers,
        List<OverlayText> texts,
        List<String> added) {
    /** Copies the lists. */
    public OverlayNote {
        off = List.copyOf(off);
        numbers = List.copyOf(numbers);
        texts = List.copyOf(texts);
        added = List.copyOf(added);
    }

    /**
     * Finds what it changes in the number of a rule.
     *
     * @param rule the id of the rule
     * @return the change, or empty if there is none
     */
    public Optional<OverlayNumber> number(String rule) {
        return numbers.stream().filter(number -> number.rule().equals(rule)).findFirst();
    }

    /**
     * Finds what it changes in the texts of a recommendation or a term.
     *
     * @param subject which of the two: {@link OverlayText#RECOMMENDATION} or {@link OverlayText#TERM}
     * @param subjectId its id
     * @return the change, or empty if there is none
     */
    public Optional<OverlayText> text(String subject, String subjectId) {
        return texts.stream()
                .filter(text -> text.subject().equals(subject) && text.id().equals(subjectId))
                .findFirst();
    }
}
