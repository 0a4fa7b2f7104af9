package io.github.sacrum.vocabulary;

import io.github.sacrum.fact.Patient;
import io.github.sacrum.fact.Sex;
import io.github.sacrum.internal.Fields;
import io.github.sacrum.internal.Require;
import io.github.sacrum.internal.YamlNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people of whom a term is asked: nobody asks a man about childbirth. It bears on questions alone; a fact that is told
 * of anybody counts. Immutable and thread-safe.
 *
 * @param sex the sex, or null for both
 * @param from the least age in years, or null for any
 * @param to the greatest age in years, ends included, or null for any
 */
public record AskedOf(
        @Nullable Sex sex, @Nullable Integer from, @Nullable Integer to) {
    /** Everybody. */
    public static final AskedOf ANYBODY = new AskedOf(null, null, null);

    /**
     * Tells whether a person may be asked. Of somebody whose sex or age is unknown it might be true.
     *
     * @param patient the person
     * @return whether nothing known of the person speaks against it
     */
    public boolean includes(Patient patient) {
        Integer age = Require.nonNull(patient, "patient").age();
        return (sex == null || patient.sex() == null || patient.sex() == sex)
                && (from == null || age == null || age >= from)
                && (to == null || age == null || age <= to);
    }

    static AskedOf read(@Nullable YamlNode node) {
        if (node == null) {
            return ANYBODY;
        }
        Fields fields = new Fields(node, "A block 'asked-of'", List.of("sex", "from", "to"));
        AskedOf read = new AskedOf(fields.word("sex", Sex.class), fields.whole("from"), fields.whole("to"));
        if (read.from != null && read.to != null && read.from > read.to) {
            node.report("Nobody is of such an age: 'from' is above 'to'. Maybe change them round.");
        }
        return read;
    }
}
