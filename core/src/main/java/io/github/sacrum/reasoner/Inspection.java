package io.github.sacrum.reasoner;

import io.github.sacrum.fact.Side;
import io.github.sacrum.inference.Band;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What holds inside a consultation, for tools that test rules: an application reads the assessment, which explains it.
 * Immutable and thread-safe; {@code toString} shows no patient value.
 *
 * @param firings the rules whose conclusions hold, each with what it concludes
 * @param statements what holds of the person, told or concluded
 * @param observed the names of the rules that only watch and that match
 */
public record Inspection(Set<Firing> firings, Set<Statement> statements, Set<String> observed) {
    /** Copies the sets. */
    public Inspection {
        firings = Set.copyOf(firings);
        statements = Set.copyOf(statements);
        observed = Set.copyOf(observed);
    }

    /**
     * A rule whose conclusion holds.
     *
     * @param rule id of the rule
     * @param target id of what it concludes
     * @param side the side of the conclusion; {@link Side#UNSPECIFIED} if it has none
     * @param present for a rule that weighs, whether its sign is present; for one that derives, whether the finding is;
     *     true for every other
     */
    public record Firing(String rule, String target, Side side, boolean present) {
        @Override
        public String toString() {
            return "Firing[withheld]";
        }
    }

    /**
     * Something that holds of the person.
     *
     * @param code id of the term
     * @param side the side
     * @param present whether it is present or documented to be absent
     * @param band how well it is supported, or null if it is no condition
     */
    public record Statement(
            String code,
            Side side,
            boolean present,
            @Nullable Band band) {
        @Override
        public String toString() {
            return "Statement[withheld]";
        }
    }

    @Override
    public String toString() {
        return "Inspection[withheld]";
    }
}
