package io.github.sacrum.reasoner;

import io.github.sacrum.fact.Condition;
import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Side;
import io.github.sacrum.inference.Band;
import io.github.sacrum.inference.Consideration;
import io.github.sacrum.inference.Evidence;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.knowledge.Residual;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.reasoner.Weighing.Voice;
import io.github.sacrum.vocabulary.Laterality;
import io.github.sacrum.vocabulary.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works out how far the evidence supports each condition that was opened, on each side. */
final class Beliefs {
    private final KnowledgePack pack;
    private final Map<String, List<Consideration>> considerations;
    private final Map<String, List<Evidence>> evidence;
    private final Exclusions exclusions;
    private final Collection<Condition> known;

    Beliefs(
            KnowledgePack pack,
            Collection<Consideration> considerations,
            Collection<Evidence> evidence,
            Collection<Condition> known,
            Collection<Fact> told) {
        this.pack = pack;
        this.considerations = Stream.concat(considerations.stream(), settled(evidence))
                .collect(Collectors.groupingBy(Consideration::condition, TreeMap::new, Collectors.toList()));
        this.exclusions = new Exclusions(pack, evidence, told);
        this.evidence = evidence.stream()
                .filter(sign -> !exclusions.isOne(sign))
                .collect(Collectors.groupingBy(Evidence::condition));
        this.known = known;
    }

    /** Who sees the reference standard positive has the condition in question, whatever the complaint. */
    private Stream<Consideration> settled(Collection<Evidence> signs) {
        return signs.stream()
                .filter(Evidence::present)
                .filter(sign -> pack.rule(sign.rule()).filter(Belief::settles).isPresent())
                .map(sign -> new Consideration(sign.rule(), sign.condition(), sign.side()));
    }

    /** The beliefs, strongest first; of equal ones, in order of condition and side. */
    List<Belief> all() {
        List<Belief> specific = new ArrayList<>();
        List<Belief> residual = new ArrayList<>();
        for (String condition : considerations.keySet()) {
            for (Side side : sides(condition)) {
                Belief belief = belief(condition, side);
                (belief.pretest().residual() == null ? specific : residual).add(belief);
            }
        }
        List<Belief> all = new ArrayList<>(specific);
        residual.forEach(belief -> all.add(remaining(belief, specific)));
        all.sort(Comparator.comparing(Belief::band, Comparator.comparing(band -> band == Band.ESTABLISHED))
                .thenComparing(Belief::support)
                .reversed()
                .thenComparing(Belief::condition)
                .thenComparing(Belief::side));
        return all;
    }

    /** A residual condition is what remains of a complaint when specific causes have explained their share of it. */
    private Belief remaining(Belief belief, List<Belief> specific) {
        Residual residual = Objects.requireNonNull(belief.pretest().residual(), "residual");
        double rest = Remainder.of(residual, pack.vocabulary(), specific);
        double support = belief.support() * rest;
        return new Belief(
                belief.condition(), belief.side(), belief.pretest(), support, Band.of(support), belief.weights());
    }

    private Belief belief(String condition, Side side) {
        RuleInfo pretest = opened(condition).stream()
                .filter(opened -> side == Side.UNSPECIFIED || speaksOf(condition, opened.side(), side))
                .map(opened -> pack.rule(opened.rule()).orElseThrow())
                .max(Comparator.comparing(Beliefs::share).thenComparing(RuleInfo::id, Comparator.reverseOrder()))
                .orElseThrow();
        List<Belief.Weight> weights = Weighing.weigh(voices(condition, side));
        double support = Weighing.support(share(pretest), weights);
        Band band = Band.of(support);
        if (exclusions.hold(condition, side) && weights.stream().noneMatch(Belief.Weight::settles)) {
            band = Band.EXCLUDED;
            support = 0;
        }
        Optional<Boolean> told = told(condition, side);
        if (told.isPresent()) {
            band = told.get() ? Band.ESTABLISHED : Band.EXCLUDED;
            support = told.get() ? 1 : 0;
        }
        return new Belief(condition, side, pretest, support, band, weights);
    }

    private static double share(RuleInfo opener) {
        Double pretest = opener.pretest();
        return pretest == null ? 0 : pretest;
    }

    /** What the host said of the condition itself; nothing if it said nothing, or both. */
    private Optional<Boolean> told(String condition, Side side) {
        Set<Boolean> said = known.stream()
                .filter(fact -> fact.code().equals(condition))
                .filter(fact -> side == Side.UNSPECIFIED || speaksOf(condition, fact.side(), side))
                .map(Condition::present)
                .collect(Collectors.toSet());
        return said.size() == 1 ? Optional.of(said.iterator().next()) : Optional.empty();
    }

    private Set<Side> sides(String condition) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        if (laterality(condition) != Laterality.NONE) {
            opened(condition).forEach(opened -> add(opened.side(), sides));
            evidence.getOrDefault(condition, List.of()).stream()
                    .filter(sign -> sign.present() && isOpened(condition, sign.side()))
                    .forEach(sign -> add(sign.side(), sides));
            known.stream()
                    .filter(fact -> fact.present() && fact.code().equals(condition))
                    .filter(fact -> isOpened(condition, fact.side()))
                    .forEach(fact -> add(fact.side(), sides));
        }
        return sides.isEmpty() ? Set.of(Side.UNSPECIFIED) : sides;
    }

    private List<Consideration> opened(String condition) {
        return considerations.getOrDefault(condition, List.of());
    }

    private boolean isOpened(String condition, Side side) {
        return opened(condition).stream().anyMatch(opened -> speaksOf(condition, opened.side(), side));
    }

    private static void add(Side side, Set<Side> sides) {
        if (side == Side.LEFT || side == Side.RIGHT) {
            sides.add(side);
        }
    }

    private List<Voice> voices(String condition, Side side) {
        Map<String, List<Evidence>> byRule = evidence.getOrDefault(condition, List.of()).stream()
                .collect(Collectors.groupingBy(Evidence::rule, TreeMap::new, Collectors.toList()));
        List<Voice> voices = new ArrayList<>();
        byRule.forEach((id, signs) -> {
            RuleInfo rule = pack.rule(id).orElseThrow();
            (side == Side.UNSPECIFIED ? anySide(signs) : oneSide(condition, signs, side))
                    .ifPresent(present -> voices.add(new Voice(rule, present)));
        });
        return voices;
    }

    /** On one side a sign is present or absent; where it is told to be both, it does not speak. */
    private Optional<Boolean> oneSide(String condition, List<Evidence> signs, Side side) {
        Set<Boolean> said = signs.stream()
                .filter(sign -> speaksOf(condition, sign.side(), side))
                .map(Evidence::present)
                .collect(Collectors.toSet());
        return said.size() == 1 ? Optional.of(said.iterator().next()) : Optional.empty();
    }

    /** Of a condition without sides a sign is present if it is on any side, and absent if it is on neither. */
    private static Optional<Boolean> anySide(List<Evidence> signs) {
        Set<Side> present = EnumSet.noneOf(Side.class);
        Set<Side> absent = EnumSet.noneOf(Side.class);
        signs.forEach(sign -> (sign.present() ? present : absent).add(sign.side()));
        Set<Side> undisputed = EnumSet.noneOf(Side.class);
        undisputed.addAll(present);
        undisputed.removeAll(absent);
        if (!undisputed.isEmpty()) {
            return Optional.of(true);
        }
        boolean everywhere = absent.contains(Side.UNSPECIFIED)
                || absent.contains(Side.MIDLINE)
                || absent.containsAll(Set.of(Side.LEFT, Side.RIGHT));
        return present.isEmpty() && everywhere ? Optional.of(false) : Optional.empty();
    }

    private boolean speaksOf(String condition, Side signSide, Side side) {
        return laterality(condition) == Laterality.NONE
                || signSide == side
                || signSide == Side.UNSPECIFIED
                || signSide == Side.MIDLINE;
    }

    private Laterality laterality(String condition) {
        return pack.vocabulary().find(condition).map(Term::laterality).orElse(Laterality.NONE);
    }
}
