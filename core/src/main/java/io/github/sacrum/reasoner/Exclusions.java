package io.github.sacrum.reasoner;

import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Side;
import io.github.sacrum.fact.Symptom;
import io.github.sacrum.inference.Evidence;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.vocabulary.Laterality;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Conditions whose part was removed. A side that was not told, and is only taken to be that of the complaint, may be the
 * other one: it excludes nothing.
 */
final class Exclusions {
    private static final Set<Side> BOTH = EnumSet.of(Side.LEFT, Side.RIGHT);

    private final KnowledgePack pack;
    private final Collection<Fact> told;
    private final List<Evidence> all;

    /** What the rules say, and what the host told. */
    Exclusions(KnowledgePack pack, Collection<Evidence> evidence, Collection<Fact> told) {
        this.pack = pack;
        this.told = told;
        this.all = evidence.stream().filter(this::excludes).toList();
    }

    /** Whether a rule says by it that the part was removed. */
    boolean isOne(Evidence sign) {
        return sign.present() && excludes(sign);
    }

    /** Whether the part was removed on that very side and the complaint is of that side, or on both sides. */
    boolean hold(String condition, Side side) {
        List<Evidence> signs =
                all.stream().filter(sign -> sign.condition().equals(condition)).toList();
        Set<Side> gone = signs.stream()
                .filter(Evidence::present)
                .filter(this::isToldOnItsSide)
                .map(Evidence::side)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Side.class)));
        signs.stream().filter(sign -> !sign.present()).forEach(sign -> gone.remove(sign.side()));
        if (laterality(condition) == Laterality.NONE) {
            return !gone.isEmpty();
        }
        return gone.containsAll(BOTH) || (gone.contains(side) && complaintIsOn(side));
    }

    private boolean excludes(Evidence sign) {
        return pack.rule(sign.rule()).filter(Belief::excludes).isPresent();
    }

    private boolean isToldOnItsSide(Evidence sign) {
        Set<String> read = pack.rule(sign.rule()).map(RuleInfo::terms).orElse(Set.of());
        return told.stream()
                .filter(Fact::present)
                .filter(fact -> read.contains(fact.code())
                        || pack.vocabulary().ancestors(fact.code()).stream().anyMatch(read::contains))
                .anyMatch(fact -> isOn(fact, sign.side()) || laterality(fact.code()) == Laterality.NONE);
    }

    private boolean complaintIsOn(Side side) {
        return told.stream()
                .filter(fact -> fact instanceof Symptom)
                .anyMatch(fact -> fact.present() && isOn(fact, side));
    }

    private static boolean isOn(Fact fact, Side side) {
        return fact.side() == side || fact.side() == Side.BILATERAL;
    }

    private Laterality laterality(String code) {
        return pack.vocabulary().require(code).laterality();
    }
}
