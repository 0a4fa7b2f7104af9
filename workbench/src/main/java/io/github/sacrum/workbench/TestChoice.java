package io.github.sacrum.workbench;

import io.github.sacrum.internal.Nearest;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.scenario.Scenario;
import io.github.sacrum.scenario.ScenarioFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which scenarios the words of a command line choose: those that name a rule, those of a file or directory, and those
 * that name a rule of a rule file. Without words, all.
 *
 * @param rules ids of rules
 * @param ruleFiles rule files
 * @param scenarioFiles scenario files, and those of directories
 */
record TestChoice(Set<String> rules, List<Path> ruleFiles, List<Path> scenarioFiles) {
    private static final String RULES = ".drl";

    /** Sorts words into rules and files. */
    static TestChoice of(List<String> words) {
        Set<String> rules = new HashSet<>();
        List<Path> ruleFiles = new ArrayList<>();
        List<Path> scenarioFiles = new ArrayList<>();
        for (String word : words) {
            Path path = Path.of(word).toAbsolutePath().normalize();
            if (word.endsWith(RULES)) {
                ruleFiles.add(path);
            } else if (word.endsWith(ScenarioFiles.ENDING)) {
                scenarioFiles.add(path);
            } else if (Files.isDirectory(path)) {
                scenarioFiles.addAll(ScenarioFiles.in(path));
            } else {
                rules.add(word);
            }
        }
        return new TestChoice(rules, ruleFiles, scenarioFiles);
    }

    boolean all() {
        return rules.isEmpty() && onlyFiles();
    }

    private boolean onlyFiles() {
        return ruleFiles.isEmpty() && scenarioFiles.isEmpty();
    }

    /** The files to read: all, unless only scenario files are named. */
    List<Path> files(List<Path> all) {
        boolean named = rules.isEmpty() && ruleFiles.isEmpty() && !scenarioFiles.isEmpty();
        return named
                ? scenarioFiles
                : Stream.concat(all.stream(), scenarioFiles.stream()).distinct().toList();
    }

    /** The chosen ones of the scenarios that were read. */
    List<Scenario> of(List<Scenario> scenarios, PackHome home, KnowledgePack pack) {
        if (all()) {
            return scenarios;
        }
        Set<String> wanted = new HashSet<>(rules);
        Set<String> files =
                new HashSet<>(scenarioFiles.stream().map(Shown::path).toList());
        for (RuleInfo rule : pack.rules()) {
            if (rule.place() != null
                    && ruleFiles.contains(home.folder().resolve(rule.place().file()))) {
                wanted.add(rule.id());
            }
        }
        return scenarios.stream()
                .filter(scenario -> files.contains(scenario.file())
                        || scenario.expectation().rules().stream().anyMatch(wanted::contains))
                .toList();
    }

    /** What is wrong with the words, a sentence each. */
    List<String> faults(KnowledgePack pack, Set<String> missing) {
        List<String> faults = new ArrayList<>();
        List<String> ids = pack.rules().stream().map(RuleInfo::id).toList();
        rules.stream()
                .filter(rule -> pack.rule(rule).isEmpty() && !missing.contains(rule))
                .map(rule -> "There is no rule '" + rule + "' and no such file." + Nearest.hint(rule, ids))
                .sorted()
                .forEach(faults::add);
        Stream.concat(ruleFiles.stream(), scenarioFiles.stream())
                .filter(file -> !Files.isRegularFile(file))
                .map(file -> Shown.path(file) + ": There is no such file.")
                .forEach(faults::add);
        return faults;
    }
}
