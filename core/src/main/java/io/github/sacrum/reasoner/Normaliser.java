package io.github.sacrum.reasoner;

import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.History;
import io.github.sacrum.fact.Quantity;
import io.github.sacrum.fact.Side;
import io.github.sacrum.fact.Symptom;
import io.github.sacrum.fact.Unit;
import io.github.sacrum.vocabulary.Laterality;
import io.github.sacrum.vocabulary.Term;
import io.github.sacrum.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Brings host facts into the form that rules see: one side each, values in the term's unit, broader terms implied by
 * present narrower ones, narrower terms denied with the broader. Keeps which host facts each came from.
 */
final class Normaliser {
    private final Vocabulary vocabulary;
    private final Set<Side> named;

    Normaliser(Vocabulary vocabulary, Collection<Fact> facts) {
        this.vocabulary = vocabulary;
        this.named = namedSides(facts);
    }

    /** The facts that rules see, each with the host facts behind it. */
    Map<Fact, Set<Fact>> normalise(Collection<Fact> facts) {
        Map<Fact, Set<Fact>> origins = new HashMap<>();
        for (Fact fact : facts) {
            for (Fact seen : widened(inUnitOfTerm(fact))) {
                for (Side side : sides(seen)) {
                    origins.computeIfAbsent(seen.on(side), key -> new LinkedHashSet<>())
                            .add(fact);
                }
            }
        }
        return origins;
    }

    /**
     * The sides that the complaints are on: a fact on no stated side is taken to be on each of these. What lies in the past
     * or was measured on both sides, two hip prostheses say, does not make a complaint one of both sides.
     */
    private static Set<Side> namedSides(Collection<Fact> facts) {
        Set<Side> complained = namedSides(
                facts,
                List.of(
                        fact -> fact instanceof Symptom,
                        fact -> fact instanceof Finding finding && finding.value() == null));
        if (!complained.isEmpty()) {
            return complained;
        }
        Set<Side> others = namedSides(facts, List.of(fact -> true));
        return others.size() == 1 ? others : Set.of();
    }

    private static Set<Side> namedSides(Collection<Fact> facts, List<Predicate<Fact>> inTurn) {
        for (Predicate<Fact> kind : inTurn) {
            Set<Side> sides = EnumSet.noneOf(Side.class);
            facts.stream().filter(kind).filter(Fact::present).forEach(fact -> {
                if (fact.side() == Side.LEFT || fact.side() == Side.BILATERAL) {
                    sides.add(Side.LEFT);
                }
                if (fact.side() == Side.RIGHT || fact.side() == Side.BILATERAL) {
                    sides.add(Side.RIGHT);
                }
            });
            if (!sides.isEmpty()) {
                return sides;
            }
        }
        return Set.of();
    }

    private Set<Side> sides(Fact fact) {
        Laterality laterality = vocabulary.require(fact.code()).laterality();
        if (laterality == Laterality.NONE) {
            return Set.of(Side.UNSPECIFIED);
        }
        if (fact.side() == Side.BILATERAL) {
            return Set.of(Side.LEFT, Side.RIGHT);
        }
        if (fact.side() != Side.UNSPECIFIED || laterality == Laterality.AXIAL || named.isEmpty()) {
            return Set.of(fact.side());
        }
        Set<Side> sides = EnumSet.copyOf(named);
        if (!fact.present()) {
            sides.add(Side.UNSPECIFIED);
        }
        return sides;
    }

    private Set<Fact> widened(Fact fact) {
        Set<Fact> facts = new LinkedHashSet<>();
        facts.add(withFactors(fact));
        if (fact.present()) {
            vocabulary.ancestors(fact.code()).forEach(code -> facts.add(withFactors(recoded(fact, code))));
        } else {
            vocabulary.descendants(fact.code()).forEach(code -> facts.add(recoded(fact, code)));
        }
        return facts;
    }

    private Fact recoded(Fact fact, String code) {
        Fact recoded = fact.recoded(code);
        if (recoded instanceof History history) {
            recoded = new History(history.code(), history.side(), history.present(), history.ago(), null, null);
        }
        if (recoded instanceof Finding finding) {
            recoded = new Finding(finding.code(), finding.side(), finding.present(), null);
        }
        Laterality laterality = vocabulary.require(code).laterality();
        return laterality.allows(recoded.side()) ? recoded : recoded.on(Side.UNSPECIFIED);
    }

    private Fact withFactors(Fact fact) {
        if (!(fact instanceof Symptom symptom)) {
            return fact;
        }
        return new Symptom(
                symptom.code(),
                symptom.side(),
                symptom.present(),
                symptom.severity(),
                symptom.duration(),
                symptom.onset(),
                symptom.course(),
                symptom.quality(),
                withAncestors(symptom.aggravatedBy()),
                withAncestors(symptom.relievedBy()),
                withDescendants(symptom.notAggravatedBy()),
                withDescendants(symptom.notRelievedBy()));
    }

    private Set<String> withAncestors(Set<String> codes) {
        Set<String> all = new TreeSet<>(codes);
        codes.forEach(code -> all.addAll(vocabulary.ancestors(code)));
        return all;
    }

    private Set<String> withDescendants(Set<String> codes) {
        Set<String> all = new TreeSet<>(codes);
        codes.forEach(code -> all.addAll(vocabulary.descendants(code)));
        return all;
    }

    private Fact inUnitOfTerm(Fact fact) {
        Term term = vocabulary.require(fact.code());
        if (fact instanceof Finding finding) {
            return new Finding(fact.code(), fact.side(), fact.present(), converted(finding.value(), term.unit()));
        }
        if (fact instanceof History history) {
            return new History(
                    fact.code(),
                    fact.side(),
                    fact.present(),
                    history.ago(),
                    history.effect(),
                    converted(history.value(), term.unit()));
        }
        return fact;
    }

    private static @Nullable Quantity converted(@Nullable Quantity value, @Nullable Unit unit) {
        return value == null || unit == null ? value : value.in(unit);
    }
}
