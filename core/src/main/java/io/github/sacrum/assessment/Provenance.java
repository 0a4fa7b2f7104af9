package io.github.sacrum.assessment;

import io.github.sacrum.knowledge.OverlayNote;
import java.time.LocalDate;
import java.util.List;

/**
 * How an assessment came about. Immutable and thread-safe.
 *
 * @param pack id of the knowledge pack
 * @param version its version
 * @param digest SHA-256 of all it holds
 * @param date the day of the reasoner's clock
 * @param rules ids of the rules whose conclusions stand, in order
 * @param notUsed the facts on which no conclusion rests, in words
 * @param overlays what overlays have changed in the pack, in the order in which they were laid
 */
public record Provenance(
        String pack,
        String version,
        String digest,
        LocalDate date,
        List<String> rules,
        List<String> notUsed,
        List<OverlayNote> overlays) {
    /** Copies the lists. */
    public Provenance {
        rules = List.copyOf(rules);
        notUsed = List.copyOf(notUsed);
        overlays = List.copyOf(overlays);
    }

    @Override
    public String toString() {
        return "Provenance[" + pack + " " + version + "]";
    }
}
