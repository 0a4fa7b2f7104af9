package io.github.sacrum.reasoner;

import io.github.sacrum.assessment.Explanation;
import io.github.sacrum.assessment.Flag;
import io.github.sacrum.assessment.Step;
import io.github.sacrum.fact.Side;
import io.github.sacrum.inference.RedFlag;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.vocabulary.Laterality;
import io.github.sacrum.vocabulary.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts red flags together: one a rule and side, and one a rule where the condition has no sides. */
final class RedFlags {
    private final KnowledgePack pack;
    private final Explainer explainer;
    private final Words words;

    RedFlags(KnowledgePack pack, Explainer explainer, Words words) {
        this.pack = pack;
        this.explainer = explainer;
        this.words = words;
    }

    /** The flags, the most urgent first. */
    List<Flag> of(Collection<RedFlag> raised) {
        Map<RedFlag, List<Step>> merged = new LinkedHashMap<>();
        for (RedFlag flag : raised) {
            String name = words.name(flag.condition(), flag.side());
            merged.computeIfAbsent(onItsSide(flag), key -> new ArrayList<>())
                    .addAll(explainer.of(flag, name).because());
        }
        List<Flag> flags = new ArrayList<>();
        merged.forEach((flag, steps) -> flags.add(flag(flag, steps)));
        flags.sort(Comparator.comparing(Flag::urgency)
                .reversed()
                .thenComparing(Flag::condition)
                .thenComparing(flag -> flag.rule().id())
                .thenComparing(Flag::side));
        return flags;
    }

    private RedFlag onItsSide(RedFlag flag) {
        boolean unsided = pack.vocabulary()
                .find(flag.condition())
                .map(Term::laterality)
                .filter(laterality -> laterality == Laterality.NONE)
                .isPresent();
        return unsided ? new RedFlag(flag.rule(), flag.condition(), Side.UNSPECIFIED, flag.urgency()) : flag;
    }

    private Flag flag(RedFlag flag, List<Step> steps) {
        RuleInfo rule = pack.rule(flag.rule()).orElseThrow();
        List<Step> ordered = steps.stream()
                .distinct()
                .sorted(Comparator.comparing(step -> String.join(
                        "; ",
                        step.premises().stream().map(Explanation::statement).toList())))
                .toList();
        return new Flag(
                flag.condition(),
                pack.vocabulary().name(flag.condition()),
                flag.side(),
                flag.urgency(),
                rule,
                new Explanation(words.name(flag.condition(), flag.side()), false, ordered));
    }
}
