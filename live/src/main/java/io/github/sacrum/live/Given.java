package io.github.sacrum.live;

import io.github.sacrum.internal.Nearest;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.knowledge.RuleInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What entries of an overlay can name: the things of the pack beneath, each once, and none that is its own. */
final class Given {
    private final KnowledgePack pack;
    private final Set<String> ownRules;
    private final Map<String, Integer> lines = new HashMap<>();

    Given(KnowledgePack pack, Set<String> ownRules) {
        this.pack = pack;
        this.ownRules = ownRules;
    }

    KnowledgePack pack() {
        return pack;
    }

    /** The rule that an entry names, or empty if it names none or one that another entry named. */
    Optional<RuleInfo> rule(Entry entry) {
        String id = entry.required("rule");
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Optional<RuleInfo> rule = pack.rule(id);
        if (rule.isEmpty()) {
            List<String> ids = pack.rules().stream().map(RuleInfo::id).toList();
            entry.report(
                    "rule",
                    ownRules.contains(id)
                            ? "The rule '" + id + "' is the overlay's own. Maybe change it where it stands."
                            : "The pack beneath has no rule '" + id + "'." + Nearest.hint(id, ids));
        }
        return rule.filter(found -> once("rule " + id, entry, "rule"));
    }

    /** Tells whether an entry is the first about a thing; if not, that is reported. */
    boolean once(String thing, Entry entry, String field) {
        Integer first = lines.putIfAbsent(thing, entry.line());
        if (first != null) {
            entry.report(field, "There is a change of the " + thing + " already, in line " + first + ".");
        }
        return first == null;
    }
}
