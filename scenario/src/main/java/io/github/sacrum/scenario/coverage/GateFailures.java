package io.github.sacrum.scenario.coverage;

import io.github.sacrum.scenario.mutation.ConstraintResult;
import io.github.sacrum.scenario.mutation.KillHint;
import io.github.sacrum.scenario.mutation.MutantResult;
import io.github.sacrum.scenario.mutation.Percent;
import io.github.sacrum.scenario.mutation.RuleResult;
import io.github.sacrum.scenario.mutation.StudyResult;
import java.util.ArrayList;
import java.util.List;

/** Says which gates do not hold, and lists everything that would have to be done about it. */
final class GateFailures {
    private final Gates gates;
    private final StudyResult result;
    private final Coverage coverage;
    private final List<String> details = new ArrayList<>();

    GateFailures(Gates gates, StudyResult result) {
        this.gates = gates;
        this.result = result;
        coverage = new Coverage(result, Basis.SCENARIOS);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        boolean rules = holds(lines, "rules that scenarios fire", coverage.shareOfRules(), gates.rules());
        boolean constraints = holds(
                lines, "constraints that scenarios show both ways", coverage.shareOfConstraints(), gates.constraints());
        boolean mutants = holds(lines, "mutants that scenarios kill", result.score(), gates.mutants());
        for (RuleResult rule : result.rules()) {
            rule.failing()
                    .forEach(scenario -> detail(rule, rule.source().line(), "fails the scenario '" + scenario + "'"));
            for (Requirement requirement : Requirement.missing(rule)) {
                // A rule that never fires is told once; rules need not fire if the gate is open.
                if (requirement != Requirement.FIRES || !rules) {
                    detail(rule, rule.source().line(), requirement.lack(rule));
                }
            }
            if (!constraints) {
                rule.constraints().forEach(constraint -> unseen(rule, constraint));
            }
            if (!mutants) {
                rule.mutants().stream()
                        .filter(mutant -> mutant.fate() == MutantResult.Fate.SURVIVED)
                        .forEach(mutant -> detail(rule, mutant.mutant().line(), KillHint.survivor(mutant.mutant())));
            }
        }
        if (lines.isEmpty() && !details.isEmpty()) {
            lines.add("Some rules lack a scenario that every rule must have.");
        }
        lines.addAll(details);
        return lines;
    }

    private static boolean holds(List<String> lines, String what, double share, double least) {
        if (share >= least) {
            return true;
        }
        lines.add(
                "Of the " + what + ", " + Percent.of(least) + " are wanted, and there are " + Percent.of(share) + ".");
        return false;
    }

    private void unseen(RuleResult rule, ConstraintResult constraint) {
        Sight sight = coverage.sight(constraint);
        if (sight != Sight.BOTH && rule.firedByScenarios()) {
            detail(rule, constraint.line(), CoverageText.flat(constraint.text()) + ": " + sight.words());
        }
    }

    private void detail(RuleResult rule, int line, String what) {
        details.add(rule.source().file() + ":" + line + ": [" + rule.id() + "] " + what);
    }
}
