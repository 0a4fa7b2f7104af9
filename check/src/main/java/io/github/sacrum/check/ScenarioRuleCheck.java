package io.github.sacrum.check;

import io.github.sacrum.check.ScenarioFile.Expected;
import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.internal.Nearest;
import io.github.sacrum.knowledge.RuleInfo;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules that scenarios name are rules of the pack, or of the one beneath. */
final class ScenarioRuleCheck implements PackCheck {
    @Override
    public Stream<Complaint> of(PackSources pack) {
        Set<String> ids = Stream.concat(
                        pack.rules().map(SourceRule::title),
                        pack.beneath().stream().map(RuleInfo::id))
                .collect(Collectors.toSet());
        return pack.beside().scenarios().stream()
                .flatMap(file -> Stream.concat(file.fires().stream(), file.silent().stream()))
                .filter(expected -> !ids.contains(expected.rule()))
                .map(expected -> complaint(expected, ids));
    }

    private static Complaint complaint(Expected expected, Set<String> ids) {
        String hint = Nearest.hint(expected.rule(), ids);
        return expected.place()
                .complaint(
                        "There is no rule '" + expected.rule() + "'.",
                        hint.isEmpty() ? "Name the id of a rule." : hint.strip());
    }
}
