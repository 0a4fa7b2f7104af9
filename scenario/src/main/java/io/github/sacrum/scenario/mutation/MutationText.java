package io.github.sacrum.scenario.mutation;

import io.github.sacrum.scenario.mutation.MutantResult.Fate;

/** Prints for people which mutants survive, and the totals. */
public final class MutationText {
    private MutationText() {}

    /**
     * Prints a study.
     *
     * @param result what it found out
     * @return a line for each survivor with its place and what would kill it, then totals
     */
    public static String of(StudyResult result) {
        StringBuilder text = new StringBuilder();
        for (RuleResult rule : result.rules()) {
            rule.failing()
                    .forEach(scenario ->
                            line(text, rule, rule.source().line(), "fails the scenario '" + scenario + "'"));
            for (MutantResult mutant : rule.mutants()) {
                if (mutant.fate() == Fate.SURVIVED) {
                    line(text, rule, mutant.mutant().line(), KillHint.survivor(mutant.mutant()));
                }
            }
        }
        if (text.length() > 0) {
            text.append('\n');
        }
        int killed = result.count(Fate.KILLED);
        int counted = killed + result.count(Fate.SURVIVED);
        text.append("Mutants killed: ")
                .append(killed)
                .append(" of ")
                .append(counted)
                .append(" (")
                .append(Percent.of(killed, counted))
                .append(").");
        other(text, result.count(Fate.ACCEPTED), "accepted");
        other(text, result.count(Fate.SAME), "say the same as the rule");
        other(text, result.count(Fate.REFUSED), "do not compile");
        long known = result.rules().stream().filter(RuleResult::cached).count();
        if (known > 0) {
            text.append(" Known from an earlier run: ")
                    .append(known)
                    .append(" of ")
                    .append(result.rules().size())
                    .append(" rules.");
        }
        return text.append('\n').toString();
    }

    private static void line(StringBuilder text, RuleResult rule, int line, String what) {
        text.append(rule.source().file())
                .append(':')
                .append(line)
                .append(": [")
                .append(rule.id())
                .append("] ")
                .append(what)
                .append('\n');
    }

    private static void other(StringBuilder text, int number, String what) {
        if (number > 0) {
            text.append(" Not counted, ")
                    .append(what)
                    .append(": ")
                    .append(number)
                    .append('.');
        }
    }
}
