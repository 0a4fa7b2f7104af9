package io.github.sacrum.check;

import io.github.sacrum.check.source.RuleAnnotation;
import io.github.sacrum.check.source.SourceRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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

    /** The terms that its conditions or its annotations name. */
    static Set<String> anywhere(SourceRule rule) {
        Set<String> terms = inConditions(rule);
        NAMING.forEach(name -> rule.annotation(name).map(RuleAnnotation::value).ifPresent(terms::add));
        return terms;
    }
}
