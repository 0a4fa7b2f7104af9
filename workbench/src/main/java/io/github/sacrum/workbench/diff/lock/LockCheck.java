package io.github.sacrum.workbench.diff.lock;

import io.github.sacrum.check.RuleLock;
import io.github.sacrum.check.RulePack;
import io.github.sacrum.check.source.RuleAnnotation;
import io.github.sacrum.check.source.SourceFile;
import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.problem.Problem;
import io.github.sacrum.workbench.diff.PackHeading;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compares the rules of a pack with its lock, and brings the lock up to date. */
public final class LockCheck {
    private static final String UPDATE = " Maybe it is meant: ./sacrum lock";

    private final RuleLock lock;
    private final SortedMap<String, SourceRule> rules;
    private final String version;

    private LockCheck(RuleLock lock, SortedMap<String, SourceRule> rules, String version) {
        this.lock = lock;
        this.rules = rules;
        this.version = version;
    }

    /**
     * Takes the rules of a pack and its lock.
     *
     * @param pack the sources of the pack
     * @param lock its lock
     * @return the two
     * @throws InvalidKnowledgeException if a rule file does not parse, a rule has no id, or two have the same
     */
    public static LockCheck of(RulePack pack, RuleLock lock) {
        List<Problem> problems = new ArrayList<>();
        SortedMap<String, SourceRule> rules = new TreeMap<>();
        for (SourceFile file : pack.files()) {
            file.faults()
                    .forEach(fault -> problems.add(new Problem(file.path() + ":" + fault.line(), fault.message())));
            for (SourceRule rule : file.rules()) {
                String id = rule.annotation("id").map(RuleAnnotation::value).orElse("");
                SourceRule other = id.isBlank() ? null : rules.putIfAbsent(id, rule);
                if (id.isBlank()) {
                    problems.add(new Problem(place(rule), "The rule has no @id. Maybe give it the next free one."));
                } else if (other != null) {
                    problems.add(new Problem(
                            place(rule),
                            "The id '" + id + "' is that of another rule, at " + place(other)
                                    + ". Maybe give it the next free one."));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidKnowledgeException(problems);
        }
        return new LockCheck(lock, rules, PackHeading.of(pack).version());
    }

    /**
     * Finds where rules and lock differ.
     *
     * @return what differs, with the command that mends it; empty if nothing
     */
    public List<Problem> differences() {
        List<Problem> problems = new ArrayList<>(refusals());
        rules.forEach((id, rule) -> {
            RuleLock.Locked locked = lock.rules().get(id);
            if (!lock.retired().containsKey(id)) {
                if (locked == null) {
                    problems.add(new Problem(place(rule), "[" + id + "] The rule is new to the lock." + UPDATE));
                } else if (!locked.sha256().equals(rule.digest())) {
                    problems.add(new Problem(
                            place(rule),
                            "[" + id + "] The rule is not the one that was locked in version " + locked.version() + "."
                                    + UPDATE));
                }
            }
        });
        return problems;
    }

    /** What an update cannot mend: rules that are gone without a reason, and ids that are used again. */
    private List<Problem> refusals() {
        List<Problem> problems = new ArrayList<>();
        rules.forEach((id, rule) -> {
            RuleLock.Retired retired = lock.retired().get(id);
            if (retired != null) {
                problems.add(new Problem(
                        place(rule),
                        "[" + id + "] The id is that of a rule that is gone since version " + retired.version() + " ("
                                + retired.reason() + "). Maybe give the rule the next free one."));
            }
        });
        lock.rules().keySet().stream()
                .filter(id -> !rules.containsKey(id))
                .forEach(id -> problems.add(new Problem(
                        "",
                        "[" + id + "] The rule is gone, and nothing says why. Maybe ./sacrum lock --retire " + id
                                + " --reason \"…\"")));
        return problems;
    }

    /**
     * Brings the lock up to date.
     *
     * @return the lock of the rules as they are
     * @throws InvalidKnowledgeException if a rule is gone without a reason, or an id is used again
     */
    public RuleLock updated() {
        List<Problem> problems = refusals();
        if (!problems.isEmpty()) {
            throw new InvalidKnowledgeException(problems);
        }
        SortedMap<String, RuleLock.Locked> locked = new TreeMap<>();
        rules.forEach((id, rule) -> {
            RuleLock.Locked before = lock.rules().get(id);
            locked.put(
                    id,
                    before != null && before.sha256().equals(rule.digest())
                            ? before
                            : new RuleLock.Locked(rule.digest(), version));
        });
        return new RuleLock(locked, lock.retired());
    }

    private static String place(SourceRule rule) {
        return rule.file() + ":" + rule.line();
    }
}
