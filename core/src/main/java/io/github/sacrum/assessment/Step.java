package io.github.sacrum.assessment;

import io.github.sacrum.knowledge.RuleInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of an explanation. Immutable and thread-safe.
 *
 * @param rule the rule that took it, or null where the vocabulary alone did: a narrower term implies the broader one
 * @param premises what the rule rested on
 */
public record Step(@Nullable RuleInfo rule, List<Explanation> premises) {
    /** Copies the list. */
    public Step {
        premises = List.copyOf(premises);
    }

    @Override
    public String toString() {
        return rule == null ? "Step[vocabulary]" : "Step[" + rule.id() + "]";
    }
}
