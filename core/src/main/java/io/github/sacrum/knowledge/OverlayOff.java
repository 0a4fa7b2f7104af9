package io.github.sacrum.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * A rule that an overlay switches off. Immutable and thread-safe.
 *
 * @param rule the id of the rule
 * @param name the sentence that names it
 * @param kind what it did
 * @param target what it concluded
 * @param urgency how urgent a red flag it was, or an empty text
 * @param reason why it is switched off
 * @param role the role of whoever answers for that
 * @param acknowledgement the sentence by which it is accepted that a warning is no longer given, or null if none is needed
 */
public record OverlayOff(
        String rule,
        String name,
        RuleKind kind,
        String target,
        String urgency,
        String reason,
        String role,
        @Nullable String acknowledgement) {}
