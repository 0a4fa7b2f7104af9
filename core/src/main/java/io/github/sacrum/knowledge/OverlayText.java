package io.github.sacrum.knowledge;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation or a term whose texts an overlay changes. Immutable and thread-safe.
 *
 * @param subject what it is: {@code recommendation} or {@code term}
 * @param id its id
 * @param texts the texts it has now, by field
 * @param reason why they are changed
 * @param role the role of whoever answers for that
 */
public record OverlayText(String subject, String id, Map<String, String> texts, String reason, String role) {
    /** The subject that is a recommendation. */
    public static final String RECOMMENDATION = "recommendation";

    /** The subject that is a term of the vocabulary. */
    public static final String TERM = "term";

    /** Copies the texts. */
    public OverlayText {
        texts = Map.copyOf(texts);
    }

    /**
     * Returns the fields that are changed.
     *
     * @return their names, in order
     */
    public List<String> fields() {
        return texts.keySet().stream().sorted().toList();
    }

    /** The text of a field: the new one, or else the one it had. */
    @Nullable
    String over(String field, @Nullable String before) {
        return texts.getOrDefault(field, before);
    }
}
