package io.github.sacrum.live;

import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.knowledge.RuleKind;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The sentence that must be written before a rule which warns, or helps one to warn, is switched off. A red flag warns, a
 * contraindication by withholding, and a caution by qualifying.
 */
final class Acknowledgement {
    private static final Map<RuleKind, String> WARNING =
            Map.of(RuleKind.RED_FLAG, "warn of", RuleKind.WITHHOLDING, "withhold", RuleKind.QUALIFICATION, "qualify");

    private final KnowledgePack pack;
    private final List<RuleInfo> others;

    /** Takes a pack and the ids of all rules that are switched off together: none of them helps another any more. */
    Acknowledgement(KnowledgePack pack, Set<String> off) {
        this.pack = pack;
        this.others =
                pack.rules().stream().filter(rule -> !off.contains(rule.id())).toList();
    }

    /** The sentence for a rule, or empty if no warning rests on it. */
    Optional<String> sentence(RuleInfo rule) {
        String warns = WARNING.get(rule.kind());
        if (warns != null) {
            return Optional.of("I accept that " + rule.id() + " will no longer " + warns + " " + rule.target() + ".");
        }
        List<String> warnings = rule.kind() == RuleKind.DERIVATION ? warningsOn(rule.target()) : List.of();
        return warnings.isEmpty()
                ? Optional.empty()
                : Optional.of("I accept that " + rule.id() + " will no longer help " + list(warnings) + " to warn.");
    }

    /** The rules that warn and can rest on a finding, at first hand or by what is derived from it. */
    private List<String> warningsOn(String finding) {
        Set<String> reached = new HashSet<>();
        add(finding, reached);
        boolean grown = true;
        while (grown) {
            int before = reached.size();
            others.stream()
                    .filter(rule -> rule.kind() == RuleKind.DERIVATION && rests(rule, reached))
                    .forEach(rule -> add(rule.target(), reached));
            grown = reached.size() > before;
        }
        return others.stream()
                .filter(rule -> WARNING.containsKey(rule.kind()) && rests(rule, reached))
                .map(RuleInfo::id)
                .toList();
    }

    /** A finding that is present implies the broader ones. */
    private void add(String finding, Set<String> reached) {
        reached.add(finding);
        reached.addAll(pack.vocabulary().ancestors(finding));
    }

    private static boolean rests(RuleInfo rule, Set<String> findings) {
        return !Collections.disjoint(rule.terms(), findings);
    }

    private static String list(List<String> ids) {
        int last = ids.size() - 1;
        return last == 0 ? ids.get(0) : String.join(", ", ids.subList(0, last)) + " and " + ids.get(last);
    }
}
