package io.github.sacrum.scenario.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts together what trials showed of one rule. */
final class RuleResults {
    private RuleResults() {}

    static RuleResult of(Subject subject, Trial byScenarios, Trial byCases, AcceptedMutants accepted, boolean cached) {
        List<ConstraintResult> constraints = new ArrayList<>();
        List<MutantResult> mutants = new ArrayList<>();
        for (Mutant mutant : subject.mutants()) {
            MutantResult result = fate(subject, mutant, byScenarios, accepted);
            mutants.add(result);
            if (counts(result) && mutant.change() instanceof Change.Condition change && change.drops()) {
                constraints.add(new ConstraintResult(
                        change.before(),
                        change.offset(),
                        mutant.line(),
                        byScenarios.fires(),
                        byScenarios.decisive().contains(mutant.name()),
                        byCases.fires(),
                        byCases.decisive().contains(mutant.name())));
            }
        }
        return new RuleResult(
                subject.id(),
                subject.rule(),
                (int) subject.scenarios().stream()
                        .map(scenario -> scenario.file()
                                + scenario.line()
                                + scenario.name().replace(" (mirrored)", ""))
                        .distinct()
                        .count(),
                byScenarios.fires(),
                byCases.fires(),
                byScenarios.nearMiss(),
                TrialNotes.readsFacts(subject),
                byScenarios.turned(),
                constraints,
                mutants,
                byScenarios.failing(),
                cached);
    }

    /** Whether a constraint can be seen to keep something out: not if somebody said that it keeps out nothing. */
    private static boolean counts(MutantResult result) {
        return result.fate() == MutantResult.Fate.KILLED || result.fate() == MutantResult.Fate.SURVIVED;
    }

    private static MutantResult fate(Subject subject, Mutant mutant, Trial trial, AcceptedMutants accepted) {
        String refused = trial.refused().get(mutant.name());
        if (refused != null) {
            return new MutantResult(mutant, MutantResult.Fate.REFUSED, refused);
        }
        String killer = trial.killed().get(mutant.name());
        if (killer != null) {
            return new MutantResult(mutant, MutantResult.Fate.KILLED, killer);
        }
        Optional<String> same = SameMeaning.of(subject, mutant);
        if (same.isPresent()) {
            return new MutantResult(mutant, MutantResult.Fate.SAME, same.get());
        }
        String reason = accepted.reason(mutant);
        return reason == null
                ? new MutantResult(mutant, MutantResult.Fate.SURVIVED, "")
                : new MutantResult(mutant, MutantResult.Fate.ACCEPTED, reason);
    }
}
