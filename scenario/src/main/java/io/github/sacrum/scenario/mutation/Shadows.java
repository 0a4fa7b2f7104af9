package io.github.sacrum.scenario.mutation;

import io.github.sacrum.check.source.SourceFile;
import io.github.sacrum.internal.CompiledRules;
import io.github.sacrum.live.RuleCompiler;
import io.github.sacrum.live.RuleText;
import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compiles shadow rules; where the compiler refuses some, it finds out which, and compiles the others. */
final class Shadows {
    private final SourceFile file;
    private final Map<String, String> refused = new TreeMap<>();
    private final List<CompiledRules> compiled = new ArrayList<>();

    private Shadows(SourceFile file) {
        this.file = file;
    }

    /** Compiles shadows of the rules of one file, given by their names. */
    static Shadows compile(SourceFile file, Map<String, String> texts) {
        Shadows shadows = new Shadows(file);
        if (!texts.isEmpty()) {
            shadows.add(texts, List.copyOf(texts.keySet()));
        }
        return shadows;
    }

    /** The rules that compile. */
    CompiledRules compiled() {
        return CompiledRules.join(compiled.stream());
    }

    /** What the compiler says of the others, by their names. */
    Map<String, String> refused() {
        return refused;
    }

    private void add(Map<String, String> texts, List<String> names) {
        try {
            String text = RuleText.of(file, names.stream().map(texts::get).toList());
            String path = file.packageName().replace('.', '/') + "/shadows.drl";
            compiled.add(RuleCompiler.compile(Map.of(path, text)));
        } catch (InvalidKnowledgeException e) {
            if (names.size() == 1) {
                refused.put(
                        names.get(0),
                        e.problems().stream().map(Problem::message).findFirst().orElse(""));
            } else {
                int half = names.size() / 2;
                add(texts, names.subList(0, half));
                add(texts, names.subList(half, names.size()));
            }
        }
    }
}
