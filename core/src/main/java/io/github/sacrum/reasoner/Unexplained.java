package io.github.sacrum.reasoner;

import io.github.sacrum.fact.Fact;
import io.github.sacrum.fact.Finding;
import io.github.sacrum.fact.Symptom;
import io.github.sacrum.inference.Band;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * What a condition leaves unexplained of the symptoms and findings that the host told as present: those that it does not
 * account for, while another condition that is weighed does. A sign that none accounts for tells them not apart, one that
 * a known condition accounts for needs no other, and a measured value may be a normal one.
 */
final class Unexplained {
    private final AccountedSigns accounted;
    private final List<String> signs;

    Unexplained(AccountedSigns accounted, Collection<Fact> told, List<Belief> beliefs) {
        this.accounted = accounted;
        TreeSet<String> codes = new TreeSet<>();
        told.stream()
                .filter(Fact::present)
                .filter(fact -> fact instanceof Symptom || (fact instanceof Finding finding && finding.value() == null))
                .map(Fact::code)
                .filter(accounted::isTelling)
                .forEach(codes::add);
        this.signs = codes.stream()
                .filter(sign -> beliefs.stream()
                        .anyMatch(belief ->
                                belief.band() != Band.EXCLUDED && accounted.explains(belief.condition(), sign)))
                .filter(sign -> beliefs.stream()
                        .noneMatch(belief ->
                                belief.band() == Band.ESTABLISHED && accounted.explains(belief.condition(), sign)))
                .toList();
    }

    /** The terms, in order of their ids. */
    List<String> by(String condition) {
        return signs.stream()
                .filter(sign -> !accounted.explains(condition, sign))
                .toList();
    }
}
