package io.github.sacrum.scenario.mutation;

import io.github.sacrum.check.source.SourceFile;
import io.github.sacrum.check.source.SourcePattern;
import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.scenario.Scenario;
import io.github.sacrum.vocabulary.Term;
import io.github.sacrum.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A rule under study.
 *
 * @param file the file it stands in
 * @param rule the rule as written
 * @param info what it says about itself
 * @param mutants its mutants
 * @param scenarios the scenarios that name it, mirror images among them
 * @param vocabulary the terms that it may name
 */
record Subject(
        SourceFile file,
        SourceRule rule,
        RuleInfo info,
        List<Mutant> mutants,
        List<Scenario> scenarios,
        Vocabulary vocabulary) {
    Subject {
        mutants = List.copyOf(mutants);
        scenarios = List.copyOf(scenarios);
    }

    String id() {
        return info.id();
    }

    /** Whether a pattern reads only what is measured, which has an amount and can be neither present nor absent. */
    boolean isMeasured(SourcePattern pattern) {
        Set<String> codes = pattern.texts("code");
        return !codes.isEmpty()
                && codes.stream()
                        .allMatch(code ->
                                vocabulary.find(code).filter(Term::measured).isPresent());
    }

    /** The shadows of those mutants whose conditions are others, by their names. */
    Map<String, String> shadows(boolean onlyDrops) {
        ShadowRule shadow = new ShadowRule(rule);
        Map<String, String> texts = new TreeMap<>();
        for (int at = 0; at < mutants.size(); at++) {
            if (mutants.get(at).change() instanceof Change.Condition change && (change.drops() || !onlyDrops)) {
                texts.put(shadow(at), shadow.with(shadow(at), change));
            }
        }
        return texts;
    }

    /** The name of the shadow of a mutant, by the mutant's place among the others. */
    String shadow(int mutant) {
        return id() + "~" + mutant;
    }

    /** Groups of subjects of one file each, none with more mutants than a group may have unless one rule alone has. */
    static List<List<Subject>> groups(List<Subject> subjects, int most) {
        List<List<Subject>> groups = new ArrayList<>();
        int size = 0;
        String place = "";
        for (Subject subject : subjects) {
            boolean begins = !place.equals(subject.file().place())
                    || size + subject.mutants().size() > most;
            if (begins) {
                groups.add(new ArrayList<>());
                size = 0;
                place = subject.file().place();
            }
            groups.get(groups.size() - 1).add(subject);
            size += subject.mutants().size();
        }
        return groups;
    }
}
