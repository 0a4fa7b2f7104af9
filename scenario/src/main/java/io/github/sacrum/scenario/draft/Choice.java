package io.github.sacrum.scenario.draft;

import io.github.sacrum.check.source.SourceConstraint;
import io.github.sacrum.check.source.SourcePattern;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a witness departs from the plainest one.
 *
 * @param needs needs to meet in the place of a constraint's first way to hold
 * @param omitted patterns for which nothing is given
 * @param banded patterns whose condition is only opened as a question, not known
 * @param absent patterns whose fact is documented to be absent
 * @param counts how many of the alternatives of an accumulated pattern are given
 */
record Choice(
        Map<SourceConstraint, List<Need>> needs,
        Set<SourcePattern> omitted,
        Set<SourcePattern> banded,
        Set<SourcePattern> absent,
        Map<SourcePattern, Integer> counts) {
    static final Choice PLAIN = new Choice(Map.of(), Set.of(), Set.of(), Set.of(), Map.of());

    static Choice needing(SourceConstraint constraint, List<Need> needs) {
        return new Choice(Map.of(constraint, needs), Set.of(), Set.of(), Set.of(), Map.of());
    }

    static Choice omitting(SourcePattern pattern) {
        return new Choice(Map.of(), Set.of(pattern), Set.of(), Set.of(), Map.of());
    }

    static Choice opening(SourcePattern pattern) {
        return new Choice(Map.of(), Set.of(), Set.of(pattern), Set.of(), Map.of());
    }

    static Choice denying(SourcePattern pattern) {
        return new Choice(Map.of(), Set.of(), Set.of(), Set.of(pattern), Map.of());
    }

    static Choice counting(SourcePattern pattern, int count) {
        return new Choice(Map.of(), Set.of(), Set.of(), Set.of(), Map.of(pattern, count));
    }

    List<Need> of(SourceConstraint constraint) {
        List<Need> chosen = needs.get(constraint);
        return chosen == null ? Need.ways(constraint.expression()).get(0) : chosen;
    }
}
