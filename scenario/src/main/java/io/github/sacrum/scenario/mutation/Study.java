package io.github.sacrum.scenario.mutation;

import io.github.sacrum.check.RulePack;
import io.github.sacrum.check.source.SourceFile;
import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.internal.Nearest;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.problem.InvalidCaseException;
import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.problem.Problem;
import io.github.sacrum.scenario.Scenario;
import io.github.sacrum.scenario.ScenarioFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds out what the scenarios of rules notice. Every mutant of a rule becomes a rule that only watches, so that one run
 * of a scenario tells of all of them at once. Immutable and thread-safe.
 */
public final class Study {
    private final RulePack sources;
    private final KnowledgePack pack;
    private final List<Scenario> scenarios;

    /**
     * Prepares a study.
     *
     * @param sources the sources of the rules; the scenario files stand among them
     * @param pack what the sources compile to
     * @throws InvalidCaseException if a scenario file is wrong; it lists everything
     */
    public Study(RulePack sources, KnowledgePack pack) {
        this.sources = sources;
        this.pack = pack;
        scenarios = ScenarioFiles.read(home(), pack);
    }

    private Path home() {
        return sources.folder().resolve(sources.root());
    }

    /**
     * Runs the scenarios with the rules and their mutants.
     *
     * @param settings how
     * @return what they showed
     * @throws InvalidKnowledgeException if a rule is not known, or the list of accepted mutants is wrong or no longer
     *     true; it lists everything
     */
    public StudyResult run(StudySettings settings) {
        AcceptedMutants accepted = AcceptedMutants.read(home());
        List<Subject> subjects = subjects(settings.rules());
        TrialRun run = new TrialRun(pack, settings);
        run.all(subjects);
        List<RuleResult> results = subjects.stream()
                .map(subject -> RuleResults.of(
                        subject, run.byScenarios(subject), run.byCases(subject), accepted, run.isCached(subject)))
                .toList();
        accepted.check(results, settings.rules().isEmpty());
        return new StudyResult(results, settings.cases().size());
    }

    private List<Subject> subjects(Set<String> only) {
        refuseUnknown(only);
        Map<String, RuleInfo> infos = new HashMap<>();
        pack.rules().forEach(info -> infos.put(info.name(), info));
        Map<String, List<Scenario>> naming = new HashMap<>();
        for (Scenario scenario : ScenarioFiles.mirrored(scenarios)) {
            scenario.expectation().rules().forEach(rule -> naming.computeIfAbsent(rule, id -> new ArrayList<>())
                    .add(scenario));
        }
        List<Subject> subjects = new ArrayList<>();
        for (SourceFile file : sources.files()) {
            for (SourceRule rule : file.rules()) {
                RuleInfo info = infos.get(rule.name());
                if (info != null && (only.isEmpty() || only.contains(info.id()))) {
                    List<Scenario> own = naming.getOrDefault(info.id(), List.of());
                    subjects.add(new Subject(file, rule, info, Mutants.of(rule, info), own, pack.vocabulary()));
                }
            }
        }
        return subjects;
    }

    private void refuseUnknown(Set<String> only) {
        Set<String> ids = pack.rules().stream().map(RuleInfo::id).collect(Collectors.toSet());
        List<Problem> problems = new TreeSet<>(only)
                .stream()
                        .filter(id -> !ids.contains(id))
                        .map(id -> new Problem("rule", "The pack has no rule '" + id + "'." + Nearest.hint(id, ids)))
                        .toList();
        if (!problems.isEmpty()) {
            throw new InvalidKnowledgeException(problems);
        }
    }
}
