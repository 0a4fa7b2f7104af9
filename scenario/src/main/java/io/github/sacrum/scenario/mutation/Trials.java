package io.github.sacrum.scenario.mutation;

import io.github.sacrum.casefile.CaseFile;
import io.github.sacrum.reasoner.Inspection;
import io.github.sacrum.reasoner.Reasoner;
import io.github.sacrum.scenario.Scenario;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Runs scenarios or published cases on a bench, and notes what they show of each rule. For one thread. */
final class Trials {
    private final Bench bench;
    private final Map<String, TrialNotes> notes = new TreeMap<>();

    Trials(Bench bench) {
        this.bench = bench;
        bench.subjects().forEach(subject -> notes.put(subject.id(), new TrialNotes(subject, bench.refused())));
    }

    /**
     * Runs the scenarios of the rules.
     *
     * @param seen told of each scenario's end
     * @return what they showed, by the rules' ids
     */
    Map<String, Trial> scenarios(BiConsumer<Scenario, @Nullable Inspection> seen) {
        Set<Scenario> scenarios = new LinkedHashSet<>();
        bench.subjects().forEach(subject -> scenarios.addAll(subject.scenarios()));
        for (Scenario scenario : scenarios) {
            Inspection inspection = bench.run(scenario.patient(), scenario.facts());
            seen.accept(scenario, inspection);
            for (String rule : scenario.expectation().rules()) {
                TrialNotes own = notes.get(rule);
                if (own != null && inspection != null) {
                    own.note(scenario, new Sightings(inspection, bench.apart()));
                } else if (own != null) {
                    own.failed(scenario);
                }
            }
        }
        for (String shadow : bench.apart()) {
            TrialNotes own = notesOf(shadow);
            Reasoner reasoner = bench.alone(shadow);
            own.subject()
                    .scenarios()
                    .forEach(scenario -> own.noteAlone(
                            scenario,
                            shadow,
                            Attempt.of(reasoner, scenario.patient(), scenario.facts())
                                    .inspection()));
        }
        return trials();
    }

    /** Runs published cases; what they showed, by the rules' ids. */
    Map<String, Trial> cases(List<CaseFile> cases) {
        for (CaseFile file : cases) {
            Inspection inspection = bench.run(file.patient(), file.facts());
            if (inspection != null) {
                Sightings sightings = new Sightings(inspection, bench.apart());
                notes.values().forEach(own -> own.note(sightings));
            }
        }
        for (String shadow : bench.apart()) {
            TrialNotes own = notesOf(shadow);
            Reasoner reasoner = bench.alone(shadow);
            cases.forEach(file -> own.noteAlone(
                    shadow, Attempt.of(reasoner, file.patient(), file.facts()).inspection()));
        }
        return trials();
    }

    private TrialNotes notesOf(String shadow) {
        TrialNotes own = notes.get(shadow.substring(0, shadow.lastIndexOf('~')));
        if (own == null) {
            throw new IllegalStateException("A shadow of no rule.");
        }
        return own;
    }

    private Map<String, Trial> trials() {
        Map<String, Trial> trials = new TreeMap<>();
        notes.forEach((rule, own) -> trials.put(rule, own.trial()));
        return trials;
    }
}
