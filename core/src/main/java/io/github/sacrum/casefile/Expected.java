package io.github.sacrum.casefile;

import io.github.sacrum.inference.Urgency;
import io.github.sacrum.internal.Require;
import io.github.sacrum.vocabulary.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The published answer of a case, to compare an assessment with; it is never fed to the reasoner. Immutable and
 * thread-safe; {@code toString} shows no patient value.
 *
 * @param condition id of the leading condition, or null if no term says it
 * @param also ids of further conditions that hold as well
 * @param origin where the complaint comes from, or null
 * @param urgency how soon the person must be seen, or null
 * @param note a remark, or null
 */
public record Expected(
        @Nullable String condition,
        List<String> also,
        @Nullable Origin origin,
        @Nullable Urgency urgency,
        @Nullable String note) {
    /**
     * Checks the parts and copies the list.
     *
     * @param condition id of the leading condition, or null if no term says it
     * @param also ids of further conditions that hold as well
     * @param origin where the complaint comes from, or null
     * @param urgency how soon the person must be seen, or null
     * @param note a remark, or null
     * @throws NullPointerException if the list or an element of it is null
     * @throws IllegalArgumentException if a condition is not in kebab case
     */
    public Expected {
        if (condition != null) {
            Require.code(condition, "expected condition");
        }
        also = List.copyOf(Require.noNulls(also, "also"));
        also.forEach(code -> Require.code(code, "expected condition"));
    }

    @Override
    public String toString() {
        return "Expected[withheld]";
    }
}
