package io.github.sacrum.scenario.mutation;

import io.github.sacrum.check.source.SourcePattern;
import io.github.sacrum.reasoner.Inspection;
import io.github.sacrum.scenario.Expectation;
import io.github.sacrum.scenario.Scenario;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Notes of one rule while scenario after scenario is run. */
final class TrialNotes {
    private static final Set<String> FACTS = Set.of("Symptom", "Finding", "History", "Condition");

    private final Subject subject;
    private final Statement statement;
    private final Map<String, String> refused = new TreeMap<>();
    private final Map<String, String> killed = new TreeMap<>();
    private final Set<String> decisive = new HashSet<>();
    private final Set<String> failing = new LinkedHashSet<>();
    private boolean fires;
    private boolean nearMiss;
    private boolean turned;

    TrialNotes(Subject subject, Map<String, String> refusedShadows) {
        this.subject = subject;
        statement = Statement.of(subject.info());
        for (int at = 0; at < subject.mutants().size(); at++) {
            String why = refusedShadows.get(subject.shadow(at));
            if (why != null) {
                refused.put(subject.mutants().get(at).name(), why);
            }
        }
    }

    Subject subject() {
        return subject;
    }

    Trial trial() {
        return new Trial(fires, nearMiss, turned, killed, decisive, refused, List.copyOf(failing));
    }

    /** Whether a rule reads a fact of which a scenario can say the opposite. */
    static boolean readsFacts(Subject subject) {
        return subject.rule().patterns().stream().anyMatch(pattern -> isFact(subject, pattern));
    }

    private static boolean isFact(Subject subject, SourcePattern pattern) {
        // What is measured can be neither present nor absent.
        return FACTS.contains(pattern.type())
                && !pattern.texts("code").isEmpty()
                && !subject.isMeasured(pattern)
                && pattern.comparisons().stream()
                        .noneMatch(comparison -> comparison.field().equals("amount"));
    }

    /** The rules did not come to an end. */
    void failed(Scenario scenario) {
        failing.add(scenario.name());
    }

    /** Notes a scenario that names the rule. */
    void note(Scenario scenario, Sightings sightings) {
        Set<Sighting> own = sightings.ofRule(subject.id());
        Expectation expected = scenario.expectation();
        if (!statement.meets(expected, subject.id(), own)) {
            failing.add(scenario.name());
            return;
        }
        fires |= !own.isEmpty() && expected.spoken().contains(subject.id());
        turned |= isTurned(sightings.inspection());
        for (int at = 0; at < subject.mutants().size(); at++) {
            Mutant mutant = subject.mutants().get(at);
            Set<Sighting> other = sightings(mutant, at, own, sightings);
            if (other != null) {
                note(mutant, own, other);
                if (!statement.with(mutant.change()).meets(expected, subject.id(), other)) {
                    kill(mutant, scenario);
                }
            }
        }
    }

    /** Notes a published case, which expects nothing of single rules. */
    void note(Sightings sightings) {
        Set<Sighting> own = sightings.ofRule(subject.id());
        fires |= !own.isEmpty();
        for (int at = 0; at < subject.mutants().size(); at++) {
            Mutant mutant = subject.mutants().get(at);
            Set<Sighting> other = sightings(mutant, at, own, sightings);
            if (other != null) {
                note(mutant, own, other);
            }
        }
    }

    /** Notes a scenario that was run with one shadow only; without an inspection, the shadow threw. */
    void noteAlone(Scenario scenario, String shadow, @Nullable Inspection inspection) {
        Mutant mutant = mutant(shadow);
        if (failing.contains(scenario.name())) {
            return;
        }
        Set<Sighting> other = noteAlone(shadow, inspection);
        if (other == null || !statement.meets(scenario.expectation(), subject.id(), other)) {
            kill(mutant, scenario);
        }
    }

    /** The like for a published case; what the shadow concluded, or null if it threw. */
    @Nullable
    Set<Sighting> noteAlone(String shadow, @Nullable Inspection inspection) {
        Mutant mutant = mutant(shadow);
        if (inspection == null) {
            if (drops(mutant)) {
                decisive.add(mutant.name());
            }
            return null;
        }
        Sightings sightings = new Sightings(inspection, Set.of());
        Set<Sighting> other = sightings.ofShadow(shadow);
        if (other != null) {
            note(mutant, sightings.ofRule(subject.id()), other);
        }
        return other;
    }

    private void note(Mutant mutant, Set<Sighting> own, Set<Sighting> other) {
        if (drops(mutant) && !other.equals(own)) {
            decisive.add(mutant.name());
            nearMiss |= own.isEmpty();
        }
    }

    private void kill(Mutant mutant, Scenario scenario) {
        if (!refused.containsKey(mutant.name())) {
            killed.putIfAbsent(mutant.name(), scenario.name());
        }
    }

    private Mutant mutant(String shadow) {
        return subject.mutants().get(Integer.parseInt(shadow.substring(shadow.lastIndexOf('~') + 1)));
    }

    private @Nullable Set<Sighting> sightings(Mutant mutant, int at, Set<Sighting> own, Sightings sightings) {
        boolean same = !(mutant.change() instanceof Change.Condition) || refused.containsKey(mutant.name());
        return same ? own : sightings.ofShadow(subject.shadow(at));
    }

    private static boolean drops(Mutant mutant) {
        return mutant.change() instanceof Change.Condition change && change.drops();
    }

    private boolean isTurned(Inspection inspection) {
        return subject.rule().patterns().stream()
                .filter(pattern -> isFact(subject, pattern))
                .anyMatch(pattern -> {
                    Optional<Boolean> asked = pattern.polarity();
                    Set<String> codes = pattern.texts("code");
                    return inspection.statements().stream()
                            .anyMatch(held -> codes.contains(held.code()) && held.present() != asked.orElse(true));
                });
    }
}
