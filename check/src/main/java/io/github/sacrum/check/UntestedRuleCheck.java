package io.github.sacrum.check;

import io.github.sacrum.check.ScenarioFile.Expected;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every rule is expected to fire by one scenario, and to be silent by another. */
final class UntestedRuleCheck implements PackCheck {
    @Override
    public Stream<Complaint> of(PackSources pack) {
        Set<String> fires = named(pack, ScenarioFile::fires);
        Set<String> silent = named(pack, ScenarioFile::silent);
        return pack.rules()
                .filter(rule -> !fires.contains(rule.title()) || !silent.contains(rule.title()))
                .map(rule -> Complaint.about(
                        rule,
                        rule.line(),
                        "No scenario expects this rule "
                                + (fires.contains(rule.title())
                                        ? "to be silent."
                                        : silent.contains(rule.title()) ? "to fire." : "to fire, or to be silent."),
                        "Name it under 'fires' of one scenario and under 'silent' of a near miss, in a file *"
                                + ScenarioFile.SUFFIX + " beside the rule."));
    }

    private static Set<String> named(PackSources pack, Function<ScenarioFile, List<Expected>> list) {
        return pack.beside().scenarios().stream()
                .flatMap(file -> list.apply(file).stream())
                .map(Expected::rule)
                .collect(Collectors.toSet());
    }
}
