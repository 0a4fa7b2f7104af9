package io.github.sacrum.check;

import io.github.sacrum.check.source.RuleAnnotation;
import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which terms a rule names. */
final class TermUse {
    private static final List<String> NAMING = List.of("condition", "derives", "mechanism", "flag", "concludes");

    private TermUse() {}

    /** The terms that its conditions name. */
    static Set<String> inConditions(SourceRule rule) {
        Set<String> terms = new TreeSet<>();
        rule.patterns().forEach(pattern -> PatternType.of(pattern)
                .ifPresent(type -> type.terms().keySet().forEach(field -> terms.addAll(pattern.texts(field)))));
        return terms;
    }

    /** Of each condition that something present must meet, the terms any one of which will do, with blanks between. */
    static Stream<String> needed(SourceRule rule) {
        return rule.patterns().stream()
                .filter(pattern -> !pattern.polarity().equals(Optional.of(false)))
                .filter(pattern ->
                        PatternType.of(pattern).filter(PatternType::isFact).isPresent())
                .map(pattern -> new TreeSet<>(pattern.texts("code")))
                .filter(terms -> !terms.isEmpty())
                .map(terms -> String.join(" ", terms));
    }

    /** The terms that a pack uses: those that rules name, the pack's beneath too, and all broader and narrower ones. */
    static Set<String> inPack(PackSources pack) {
        Vocabulary vocabulary = pack.data().vocabulary();
        Set<String> used = new TreeSet<>();
        Stream.concat(
                        pack.rules().flatMap(rule -> anywhere(rule).stream()),
                        pack.standing().flatMap(rule -> Stream.concat(Stream.of(rule.target()), rule.terms().stream())))
                .filter(id -> vocabulary.find(id).isPresent())
                .forEach(id -> {
                    used.add(id);
                    used.addAll(vocabulary.ancestors(id));
                    used.addAll(vocabulary.descendants(id));
                });
        return used;
    }

    /** The terms that its conditions or its annotations name. */
    static Set<String> anywhere(SourceRule rule) {
        Set<String> terms = inConditions(rule);
        NAMING.forEach(name -> rule.annotation(name).map(RuleAnnotation::value).ifPresent(terms::add));
        return terms;
    }
}
