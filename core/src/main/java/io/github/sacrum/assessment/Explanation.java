package io.github.sacrum.assessment;

import java.util.List;
import java.util.stream.Stream;

/**
 * Why something holds: a tree that ends in facts that the host asserted. Immutable and thread-safe.
 *
 * @param statement what holds, in words
 * @param told whether the host asserted exactly this
 * @param because the rules that concluded it, each with what it rested on; empty for a fact that only the host asserted
 */
public record Explanation(String statement, boolean told, List<Step> because) {
    /** Copies the list. */
    public Explanation {
        because = List.copyOf(because);
    }

    /**
     * Returns the facts that the host asserted and on which all of this rests.
     *
     * @return their statements, without repetition, in the order of the tree
     */
    public List<String> facts() {
        return leaves().distinct().toList();
    }

    private Stream<String> leaves() {
        return Stream.concat(
                told ? Stream.of(statement) : Stream.empty(),
                because.stream().flatMap(step -> step.premises().stream()).flatMap(Explanation::leaves));
    }

    @Override
    public String toString() {
        return "Explanation[withheld]";
    }
}
