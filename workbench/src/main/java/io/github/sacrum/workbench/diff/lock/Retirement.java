package io.github.sacrum.workbench.diff.lock;

import io.github.sacrum.check.RuleLock;
import io.github.sacrum.check.RulePack;
import io.github.sacrum.internal.Nearest;
import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.problem.Problem;
import io.github.sacrum.workbench.diff.PackHeading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Moves rules that are gone to those that must never come again. */
public final class Retirement {
    private Retirement() {}

    /**
     * Retires rules.
     *
     * @param lock the lock
     * @param pack the sources of the pack, which no longer have the rules
     * @param ids the ids of the rules
     * @param reason why they are gone
     * @return the lock without them, and with the reason
     * @throws InvalidKnowledgeException if a rule is unknown to the lock or still there, or there is no reason
     */
    public static RuleLock of(RuleLock lock, RulePack pack, List<String> ids, String reason) {
        Map<String, String> places = pack.files().stream()
                .flatMap(file -> file.rules().stream())
                .collect(Collectors.toMap(
                        rule -> rule.title(), rule -> rule.file() + ":" + rule.line(), (one, other) -> one));
        List<Problem> problems = new ArrayList<>();
        if (reason.isBlank()) {
            problems.add(new Problem("", "A rule is retired with a reason. Maybe --reason \"…\"."));
        }
        SortedMap<String, RuleLock.Locked> rules = new TreeMap<>(lock.rules());
        SortedMap<String, RuleLock.Retired> retired = new TreeMap<>(lock.retired());
        String version = PackHeading.of(pack).version();
        for (String id : ids) {
            if (places.containsKey(id)) {
                problems.add(
                        new Problem(places.get(id), "[" + id + "] The rule is still there. Maybe delete it first."));
            } else if (rules.remove(id) == null) {
                problems.add(new Problem(
                        "",
                        retired.containsKey(id)
                                ? "[" + id + "] The rule is retired already."
                                : "The lock has no rule '" + id + "'."
                                        + Nearest.hint(id, lock.rules().keySet())));
            } else {
                retired.put(
                        id,
                        new RuleLock.Retired(
                                version, reason.replaceAll("\\s+", " ").strip()));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidKnowledgeException(problems);
        }
        return new RuleLock(rules, retired);
    }
}
