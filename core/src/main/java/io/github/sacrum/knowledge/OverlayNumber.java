package io.github.sacrum.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * A rule's number that an overlay changes. Immutable and thread-safe.
 *
 * @param rule the id of the rule
 * @param annotation the annotation that holds the number: {@code lr} or {@code pretest}
 * @param before the number it had, as it is written
 * @param after the number it has
 * @param grade how far the number can be trusted; D if no source is given for it
 * @param reason why it is changed
 * @param role the role of whoever answers for that
 * @param source the source that states it, or null
 */
public record OverlayNumber(
        String rule,
        String annotation,
        String before,
        String after,
        Grade grade,
        String reason,
        String role,
        @Nullable Source source) {
    /**
     * Returns what kind of number it is.
     *
     * @return its name, for people
     */
    public String word() {
        return annotation.equals(RuleKind.EVIDENCE.annotation()) ? "likelihood ratio" : "pre-test probability";
    }
}
