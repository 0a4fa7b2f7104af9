package io.github.sacrum.reasoner;

import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.knowledge.LikelihoodRatio;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.knowledge.RuleKind;
import io.github.sacrum.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which signs each condition accounts for: those that a rule reads to open it, or to speak for it, themselves or as
 * part of what is derived from them, and those that the pack names besides. Immutable and thread-safe.
 */
final class AccountedSigns {
    private final Vocabulary vocabulary;
    private final Map<String, Set<String>> ofCondition = new HashMap<>();
    private final Set<String> unspecific;

    AccountedSigns(KnowledgePack pack) {
        this.vocabulary = pack.vocabulary();
        this.unspecific = pack.manifestations().unspecific();
        Map<String, Set<String>> behind = new HashMap<>();
        for (RuleInfo rule : pack.rules()) {
            if (rule.kind() == RuleKind.DERIVATION || rule.kind() == RuleKind.MECHANISM) {
                Set<String> read = behind.computeIfAbsent(rule.target(), target -> new HashSet<>());
                rule.needs().forEach(read::addAll);
            }
        }
        for (RuleInfo rule : pack.rules()) {
            if (rule.pretest() != null || speaksFor(rule.ratio())) {
                Set<String> signs = ofCondition.computeIfAbsent(rule.target(), target -> new HashSet<>());
                rule.needs().forEach(any -> any.forEach(term -> add(term, behind, signs)));
            }
        }
        pack.manifestations().ofCondition().forEach((condition, named) -> {
            Set<String> signs = ofCondition.computeIfAbsent(condition, target -> new HashSet<>());
            signs.addAll(named);
        });
    }

    private static boolean speaksFor(@Nullable LikelihoodRatio ratio) {
        return ratio != null && (ratio.settles() || ratio.of(true) > 1);
    }

    /** Of an unspecific sign, such as that the pain is chronic, the parts belong to no condition for its sake. */
    private void add(String term, Map<String, Set<String>> behind, Set<String> signs) {
        if (signs.add(term) && isTelling(term)) {
            behind.getOrDefault(term, Set.of()).forEach(part -> add(part, behind, signs));
        }
    }

    /** Whether a sign asks for a cause at all: not one that any painful condition may bring, or age alone. */
    boolean isTelling(String sign) {
        return !unspecific.contains(sign);
    }

    /** Whether a condition accounts for a sign, a broader one that it implies, or a narrower one that it may stand for. */
    boolean explains(String condition, String sign) {
        Set<String> signs = ofCondition.getOrDefault(condition, Set.of());
        return signs.contains(sign)
                || vocabulary.ancestors(sign).stream().anyMatch(signs::contains)
                || vocabulary.descendants(sign).stream().anyMatch(signs::contains);
    }
}
