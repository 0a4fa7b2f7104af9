package io.github.sacrum.workbench.scaffold;

import io.github.sacrum.knowledge.Grade;
import io.github.sacrum.knowledge.RuleKind;
import io.github.sacrum.knowledge.Source;
import io.github.sacrum.vocabulary.Laterality;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that an author asks of a new rule, checked.
 *
 * @param kind what it does
 * @param sentence the sentence that names it
 * @param annotations its annotations but the id
 * @param signs what it looks for
 */
record RuleRequest(RuleKind kind, String sentence, Map<String, String> annotations, Signs signs) {
    RuleRequest {
        annotations = new LinkedHashMap<>(annotations);
    }

    /**
     * Reads what an author says, and notes what is missing or wrong.
     *
     * @param project the project
     * @param kind what the rule does
     * @param said the annotations of its kind
     * @param options what is said of any rule
     * @param fresh the annotation that names a term which is only to be added; an empty text if there is none
     * @param wanted where it is noted
     * @return the request, of no use if something is noted
     */
    static RuleRequest read(
            Project project,
            RuleKind kind,
            Map<String, String> said,
            RuleOptions options,
            String fresh,
            Wanted wanted) {
        String sentence = wanted.need("--sentence", options.sentence, "the sentence that names the rule");
        if (sentence.contains("\"") || sentence.contains("\\")) {
            wanted.wrong("--sentence", "A sentence has no quotes and no backslashes. Maybe leave them out.");
        }
        Signs signs = Signs.of(options, project.vocabulary(), wanted);
        Map<String, String> annotations = new LinkedHashMap<>(said);
        annotations.put("source", String.join(", ", sources(project, options, wanted)));
        annotations.put("grade", wanted.need("--grade", options.grade, "how far the evidence can be trusted, A to D"));
        List<String> grades = Arrays.stream(Grade.values()).map(Grade::name).toList();
        wanted.oneOf("--grade", annotations.getOrDefault("grade", ""), grades, "grade");
        annotations.put(
                "limits", wanted.need("--limits", options.limits, "where the sign misleads, printed to the reader"));
        for (String text : List.of("limits", "reason")) {
            if (annotations.getOrDefault(text, "").contains("\"")) {
                wanted.wrong("--" + text, "This text stands in quotes. Maybe leave out the quotes inside.");
            }
        }
        Map<String, String> all = new LinkedHashMap<>(annotations);
        all.put("id", "NEW-01");
        // What a rule says of itself is read as it will be in the build, so that it is refused here for the same.
        project.pack().data().rule(sentence, all, (annotation, message) -> {
            String option = "--" + annotation;
            if (!annotation.equals(fresh) && !wanted.about(option)) {
                wanted.wrong(option, message);
            }
        });
        return new RuleRequest(kind, sentence, annotations, signs);
    }

    private static List<String> sources(Project project, RuleOptions options, Wanted wanted) {
        List<String> known =
                project.pack().data().bibliography().stream().map(Source::key).toList();
        List<String> sources = options.sources.stream().map(String::strip).toList();
        if (sources.isEmpty()) {
            wanted.need("--source", null, "the keys of its sources in the bibliography");
        }
        sources.forEach(source -> wanted.oneOf("--source", source, known, "source"));
        return sources;
    }

    RuleText text(String id, Laterality target) {
        Bound bound = signs.bound();
        return new RuleDrafting(kind, signs.terms(), bound == null ? "" : bound.toString(), target)
                .rule(id, sentence, annotations);
    }
}
