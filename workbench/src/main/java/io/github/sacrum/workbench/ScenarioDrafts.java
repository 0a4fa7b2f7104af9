package io.github.sacrum.workbench;

import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.internal.Nearest;
import io.github.sacrum.reasoner.Reasoner;
import io.github.sacrum.scenario.draft.Draft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Drafts scenarios of rules that are written already. */
final class ScenarioDrafts {
    private ScenarioDrafts() {}

    /** The drafts, one after another; the exception names every id that no rule has. */
    static String of(StudiedPack pack, List<String> ids) {
        Map<String, SourceRule> rules = new LinkedHashMap<>();
        pack.sources().files().forEach(file -> file.rules().forEach(rule -> rules.put(rule.title(), rule)));
        List<String> faults = ids.stream()
                .filter(id -> !rules.containsKey(id))
                .map(id -> "There is no rule '" + id + "'." + Nearest.hint(id, rules.keySet()))
                .toList();
        if (!faults.isEmpty()) {
            throw new WrongChoiceException(faults);
        }
        Set<String> chosen = Set.copyOf(ids);
        Draft draft = new Draft(rules.values(), Reasoner.of(pack.compiled()));
        StringBuilder drafts = new StringBuilder();
        rules.values().stream()
                .filter(rule -> chosen.contains(rule.title()))
                .forEach(rule -> drafts.append(draft.of(rule)
                        .orElse("  # " + rule.title() + ": no facts were found that meet its conditions.\n")));
        return drafts.toString();
    }
}
