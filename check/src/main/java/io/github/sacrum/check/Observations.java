package io.github.sacrum.check;

import io.github.sacrum.check.source.RuleAnnotation;
import io.github.sacrum.check.source.SourcePattern;
import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.knowledge.LikelihoodRatio;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.knowledge.RuleKind;
import io.github.sacrum.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which observations a rule that weighs rests on. A symptom that is told is one observation, each of its attributes that a
 * rule asks for is another.
 */
final class Observations {
    private static final Pattern WEIGHED = Pattern.compile("weigh\\(\\s*kcontext\\s*,\\s*(\\$\\w+).*", Pattern.DOTALL);
    private static final List<String> PLAIN = List.of("side", "present");

    /** What is observed: a term, and the attribute of it that is asked for; empty if it is the term itself. */
    private record Observation(String term, String attribute) {}

    private final Vocabulary vocabulary;
    private final Map<String, Set<Observation>> derivedFrom = new HashMap<>();
    private final Map<String, Set<String>> openedBy = new HashMap<>();

    Observations(PackSources pack) {
        vocabulary = pack.data().vocabulary();
        pack.rules().forEach(rule -> rule.annotation("derives")
                .map(RuleAnnotation::value)
                .ifPresent(term -> derivedFrom
                        .computeIfAbsent(term, key -> new HashSet<>())
                        .addAll(observed(alternatives(rule.patterns().stream())))));
        pack.rules().filter(rule -> rule.annotation("pretest").isPresent()).forEach(rule -> openedBy.computeIfAbsent(
                        condition(rule), key -> new HashSet<>())
                .addAll(TermUse.inConditions(rule)));
        pack.standing().filter(rule -> rule.kind() == RuleKind.DERIVATION).forEach(rule -> derivedFrom
                .computeIfAbsent(rule.target(), key -> new HashSet<>())
                .addAll(observed(rule)));
        pack.standing().filter(rule -> rule.kind() == RuleKind.PRETEST).forEach(rule -> openedBy.computeIfAbsent(
                        rule.target(), key -> new HashSet<>())
                .addAll(rule.terms()));
    }

    private static String condition(SourceRule rule) {
        return Kinds.of(rule).map(kind -> Kinds.target(rule, kind)).orElse("");
    }

    /** A term that both rules weigh, itself or by what follows from it, and that one fact may tell both. */
    Optional<String> shared(SourceRule first, SourceRule second) {
        if (!(speaks(first, true) && speaks(second, true)) && !(speaks(first, false) && speaks(second, false))) {
            return Optional.empty();
        }
        List<Alternative> one = weighed(first);
        List<Alternative> other = weighed(second);
        for (Alternative left : one) {
            for (Alternative right : other) {
                Optional<String> term = shared(left, right, openedBy.getOrDefault(condition(first), Set.of()));
                if (term.isPresent()) {
                    return term;
                }
            }
        }
        return Optional.empty();
    }

    /** The same of a rule of the pack beneath, of which no more is known than which terms it names. */
    Optional<String> shared(SourceRule rule, RuleInfo beneath) {
        LikelihoodRatio ratio = beneath.ratio();
        boolean both = ratio != null
                && ((speaks(rule, true) && ratio.present() != null) || (speaks(rule, false) && ratio.absent() != null));
        if (!both) {
            return Optional.empty();
        }
        Set<String> openers = openedBy.getOrDefault(beneath.target(), Set.of());
        Set<Observation> others = observed(beneath);
        return observed(weighed(rule)).stream()
                .filter(own -> others.stream()
                        .anyMatch(other ->
                                own.equals(other) || follows(own, other, openers) || follows(other, own, openers)))
                .map(Observation::term)
                .sorted()
                .findFirst();
    }

    private static Set<Observation> observed(RuleInfo rule) {
        return rule.terms().stream().map(term -> new Observation(term, "")).collect(Collectors.toSet());
    }

    private Optional<String> shared(Alternative left, Alternative right, Set<String> openers) {
        for (Observation one : observed(List.of(left))) {
            for (Observation other : observed(List.of(right))) {
                if (one.equals(other)
                        ? left.meets(right)
                        : follows(one, other, openers) || follows(other, one, openers)) {
                    return Optional.of(one.equals(other) || follows(other, one, openers) ? one.term() : other.term());
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Whether one observation is made by way of the other: as its broader term, or as what is derived from it. What
     * opened the condition is there in any case, so a criterion that asks for it too observes nothing more.
     */
    private boolean follows(Observation observation, Observation from, Set<String> openers) {
        Set<Observation> reached = new HashSet<>();
        collect(observation, reached, openers);
        return reached.contains(from);
    }

    private void collect(Observation observation, Set<Observation> reached, Set<String> openers) {
        if (!observation.attribute().isEmpty()) {
            return;
        }
        Stream.concat(
                        vocabulary.descendants(observation.term()).stream()
                                .map(narrower -> new Observation(narrower, "")),
                        derivedFrom.getOrDefault(observation.term(), Set.of()).stream())
                .filter(next -> !openers.contains(next.term()) && reached.add(next))
                .forEach(next -> collect(next, reached, openers));
    }

    private static Set<Observation> observed(List<Alternative> alternatives) {
        Set<Observation> observed = new HashSet<>();
        for (Alternative alternative : alternatives) {
            List<String> attributes = alternative.demands().stream()
                    .filter(demand -> !PLAIN.contains(demand.field()))
                    .filter(demand -> !demand.field().equals(alternative.type().subject()))
                    .map(Observations::attribute)
                    .toList();
            for (String term : alternative.subjects()) {
                (attributes.isEmpty() ? List.of("") : attributes)
                        .forEach(attribute -> observed.add(new Observation(term, attribute)));
            }
        }
        return observed;
    }

    /** Each factor or quality is an observation; two limits of one duration are not. */
    private static String attribute(Demand demand) {
        boolean ofSet = demand.kind() == Demand.Kind.HOLDS || demand.kind() == Demand.Kind.LACKS;
        return demand.field().equals("amount") ? "" : demand.field() + (ofSet ? " " + demand.value() : "");
    }

    private static boolean speaks(SourceRule rule, boolean present) {
        return rule.annotation("lr")
                .map(RuleAnnotation::value)
                .flatMap(LikelihoodRatio::parse)
                .map(ratio -> present ? ratio.present() : ratio.absent())
                .isPresent();
    }

    /** The weighed fact; or, if that is a bare complaint which only lends its side, the facts beside it. */
    private static List<Alternative> weighed(SourceRule rule) {
        Matcher weighed = WEIGHED.matcher(rule.consequence().text());
        String binding = weighed.matches() ? weighed.group(1) : "";
        List<SourcePattern> bound = rule.patterns().stream()
                .filter(pattern -> pattern.binding().equals(binding))
                .toList();
        List<SourcePattern> beside = rule.patterns().stream()
                .filter(pattern -> !pattern.binding().equals(binding) && !pattern.negated())
                .toList();
        boolean lends = !beside.isEmpty()
                && bound.stream()
                        .allMatch(pattern -> pattern.type().equals(PatternType.SYMPTOM.word())
                                && pattern.polarity().orElse(false)
                                && observed(alternatives(Stream.of(pattern))).stream()
                                        .allMatch(observation ->
                                                observation.attribute().isEmpty()));
        return alternatives((lends ? beside : bound).stream());
    }

    private static List<Alternative> alternatives(Stream<SourcePattern> patterns) {
        return patterns.flatMap(pattern ->
                        PatternType.of(pattern).stream().flatMap(type -> Alternative.of(pattern, type).stream()))
                .toList();
    }
}
