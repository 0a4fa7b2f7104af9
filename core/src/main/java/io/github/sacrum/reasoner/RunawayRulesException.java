package io.github.sacrum.reasoner;

import java.util.List;

/** Rules kept firing without end; the assessment was given up. */
public final class RunawayRulesException extends IllegalStateException {
    private static final long serialVersionUID = 1;

    private final transient List<String> rules;

    RunawayRulesException(int budget, List<String> rules) {
        super("The rules fired more than " + budget + " times. These keep firing: " + String.join(", ", rules)
                + ". Maybe one of them concludes what makes it fire again.");
        this.rules = List.copyOf(rules);
    }

    /**
     * Returns the rules that keep firing.
     *
     * @return their names, the most frequent first
     */
    public List<String> rules() {
        return rules;
    }
}
