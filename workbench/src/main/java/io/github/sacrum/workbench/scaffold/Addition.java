package io.github.sacrum.workbench.scaffold;

import io.github.sacrum.scenario.ScenarioFiles;
import io.github.sacrum.workbench.diff.FilesTogether;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is to be written, checked: the draft of a rule with everything that goes with it. */
public final class Addition {
    private final Project project;
    private final String rule;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private Optional<String> scenarios = Optional.empty();

    Addition(Project project, String rule) {
        this.project = project;
        this.rule = rule;
    }

    /** Sets the text of a file of the pack. */
    Addition put(String place, String text) {
        texts.put(place, text);
        return this;
    }

    Map<String, String> texts() {
        return texts;
    }

    String rule() {
        return rule;
    }

    /** Checks and compiles the pack as it would be, and adds the scenarios that were tried with it. */
    Addition tried(String rules) {
        String place = rules.replaceFirst("\\.drl$", ScenarioFiles.ENDING);
        scenarios = Trial.of(project, this);
        scenarios.ifPresent(drafted -> put(
                place,
                project.text(place)
                        .map(String::stripTrailing)
                        .orElse("# Scenarios of " + rules.substring(rules.lastIndexOf('/') + 1) + ".\nscenarios:")
                        .concat("\n" + drafted)));
        return this;
    }

    /**
     * Writes all files or none.
     *
     * @return what was written, and what to do next
     */
    public String write() {
        Map<Path, String> files = new LinkedHashMap<>();
        StringBuilder told = new StringBuilder();
        texts.forEach((place, text) -> {
            Path path = project.path(place);
            files.put(path, text);
            told.append(Files.exists(path) ? "Added to " : "Wrote ")
                    .append(fromHere(path))
                    .append('\n');
        });
        FilesTogether.write(files);
        return told
                + """

                Next:
                  1. Read the rule %s, and edit what the draft cannot know: its conditions, and further rules.
                  2. ./sacrum check    refuses what is not right yet
                  3. %s
                     ./sacrum test     runs them
                  4. ./sacrum lock     once the rule is agreed on
                """.formatted(
                                rule,
                                scenarios.isPresent()
                                        ? "Hold its scenarios against its source: they show what it does, not what is right."
                                        : "Write its scenarios: no facts were found that meet it.");
    }

    private static Path fromHere(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path) : path;
    }
}
