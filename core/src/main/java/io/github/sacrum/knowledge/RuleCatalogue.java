package io.github.sacrum.knowledge;

import io.github.sacrum.internal.Problems;
import java.util.Map;
import java.util.TreeMap;

/** Turns the annotations of compiled rules into typed ones, and reports those that do not hold. */
public final class RuleCatalogue {
    /** The largest likelihood ratio that expert opinion alone may claim; its inverse is the smallest. */
    public static final double STRONGEST_OPINION = 2;

    private RuleCatalogue() {}

    static Map<String, RuleInfo> read(PackParts parts, Map<String, Map<String, String>> compiled, Problems problems) {
        Map<String, RuleInfo> rules = new TreeMap<>();
        compiled.forEach((name, annotations) -> {
            String place = "rule \"" + name + "\"";
            RuleInfo rule = new RuleAnnotations(
                            parts, annotations, (annotation, message) -> problems.add(place, message))
                    .read(name);
            RuleInfo other = rule == null ? null : rules.put(rule.id(), rule);
            if (other != null) {
                problems.add(place, "The id '" + other.id() + "' is that of the rule \"" + other.name() + "\", too.");
            }
        });
        return rules;
    }
}
