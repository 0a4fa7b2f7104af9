package io.github.sacrum.workbench;

import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.problem.InvalidCaseException;
import io.github.sacrum.problem.Problem;
import io.github.sacrum.scenario.Scenario;
import io.github.sacrum.scenario.ScenarioFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The scenarios of some files. A file that is wrong is left out, so that the others are run.
 *
 * @param files how many files were read
 * @param scenarios the scenarios, in order of the files
 * @param problems what is wrong with files
 * @param leftOut the files that name rules which are left out, and so cannot be read now
 */
record ScenarioSet(int files, List<Scenario> scenarios, List<Problem> problems, List<String> leftOut) {
    ScenarioSet {
        scenarios = List.copyOf(scenarios);
        problems = List.copyOf(problems);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Reads files. Those that name rules which are left out, because their own file is wrong, are read by a pack that
     * has them, and what names them is left out too.
     */
    static ScenarioSet read(List<Path> files, KnowledgePack pack, KnowledgePack whole, Set<String> missing) {
        List<Scenario> scenarios = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (Path file : files) {
            String name = Shown.path(file);
            try {
                String text = Files.readString(file);
                List<Scenario> read = parse(name, text, pack, missing.isEmpty() ? pack : whole);
                List<Scenario> sound = read.stream()
                        .filter(scenario ->
                                Collections.disjoint(scenario.expectation().rules(), missing))
                        .toList();
                scenarios.addAll(sound);
                if (sound.size() < read.size()) {
                    leftOut.add(name);
                }
            } catch (InvalidCaseException e) {
                problems.addAll(e.problems());
            } catch (IOException e) {
                problems.add(new Problem(name, "This cannot be read as text in UTF-8. Maybe convert it with iconv."));
            }
        }
        return new ScenarioSet(files.size(), scenarios, problems, leftOut);
    }

    /** This with only some of its scenarios. */
    ScenarioSet only(List<Scenario> chosen) {
        return new ScenarioSet(files, chosen, problems, leftOut);
    }

    /** This without what is wrong with files, where that has been told. */
    ScenarioSet withoutProblems() {
        return new ScenarioSet(files, scenarios, List.of(), List.of());
    }

    /** Reads a text by a pack, or by another if that accepts it. */
    private static List<Scenario> parse(String name, String text, KnowledgePack pack, KnowledgePack other) {
        try {
            return ScenarioFiles.parse(name, text, pack);
        } catch (InvalidCaseException e) {
            if (other == pack) {
                throw e;
            }
            return ScenarioFiles.parse(name, text, other);
        }
    }
}
