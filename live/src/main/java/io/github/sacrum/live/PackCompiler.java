package io.github.sacrum.live;

import io.github.sacrum.check.Complaint;
import io.github.sacrum.check.RulePack;
import io.github.sacrum.check.source.SourceFile;
import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.internal.CompiledRules;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.knowledge.RulePlace;
import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Turns the sources of a pack into knowledge. It remembers what it has compiled, so that only rules which changed since
 * are compiled again. Thread-safe: one compilation at a time.
 */
public final class PackCompiler {
    private final Map<String, CompiledRules> known = new HashMap<>();

    /** Starts with nothing compiled. */
    public PackCompiler() {}

    /**
     * Starts with the rules of a compiled pack, which need not be compiled again where the sources still say the same.
     *
     * @param compiled the pack, as its build left it
     * @return the compiler
     */
    public static PackCompiler startingFrom(KnowledgePack compiled) {
        PackCompiler compiler = new PackCompiler();
        for (RuleInfo rule : compiled.rules()) {
            RulePlace place = rule.place();
            if (place != null) {
                compiler.known.put(place.digest(), compiled.compiled().only(Set.of(rule.name())));
            }
        }
        return compiler;
    }

    /**
     * Checks and compiles a pack.
     *
     * @param pack the sources
     * @return the knowledge; its digest is that of a build of the same sources
     * @throws InvalidKnowledgeException if a check finds something or the compiler refuses something; it lists
     *     everything, by file and line
     */
    public synchronized KnowledgePack compile(RulePack pack) {
        refuse(pack.faults());
        return compileUnchecked(pack);
    }

    /**
     * Compiles a pack without checking it, for versions that are older than some of the checks.
     *
     * @param pack the sources
     * @return the knowledge; its digest is that of a build of the same sources
     * @throws InvalidKnowledgeException if the compiler refuses something; it lists everything, by file and line
     */
    public synchronized KnowledgePack compileUnchecked(RulePack pack) {
        CompiledRules all = rules(pack);
        try (PackLoader loader = new PackLoader(pack)) {
            return KnowledgePack.load(loader, pack.root(), all);
        } catch (IOException e) {
            throw new UncheckedIOException("The pack cannot be read.", e);
        }
    }

    /** Compiles only the rules of a pack, without checking them. */
    synchronized CompiledRules rules(RulePack pack) {
        Map<String, String> texts = new TreeMap<>();
        List<SourceFile> changed = new ArrayList<>();
        Map<String, SourceRule> fresh = new HashMap<>();
        Set<String> current = new HashSet<>();
        for (SourceFile file : pack.files()) {
            List<SourceRule> due = file.rules().stream()
                    .filter(rule -> current.add(rule.digest()) && !known.containsKey(rule.digest()))
                    .toList();
            if (!due.isEmpty()) {
                changed.add(file);
                texts.put(pack.root() + "/" + file.place(), RuleText.only(file, due));
                due.forEach(rule -> fresh.put(rule.name(), rule));
            }
        }
        CompiledRules compiled = compile(pack, texts, changed);
        fresh.forEach((name, rule) -> known.put(rule.digest(), compiled.only(Set.of(name))));
        known.keySet().retainAll(current);
        return CompiledRules.join(
                pack.files().stream().flatMap(file -> file.rules().stream()).map(rule -> known.get(rule.digest())));
    }

    /** The classic compiler is asked only if the other refuses something, because it knows the lines. */
    private static CompiledRules compile(RulePack pack, Map<String, String> texts, List<SourceFile> changed) {
        try {
            return RuleCompiler.compile(texts);
        } catch (InvalidKnowledgeException e) {
            refuse(pack.compileFaults(changed));
            throw e;
        }
    }

    private static void refuse(List<Complaint> complaints) {
        if (!complaints.isEmpty()) {
            throw new InvalidKnowledgeException(
                    complaints.stream().map(PackCompiler::problem).toList());
        }
    }

    /** A complaint of a check as a problem of the knowledge. */
    static Problem problem(Complaint complaint) {
        return new Problem(complaint.file() + ":" + complaint.line(), complaint.what() + " " + complaint.mend());
    }
}
