package io.github.sacrum.knowledge;

import io.github.sacrum.internal.Annotations;
import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.model.Model;
import org.drools.model.Rule;

/** Reads the names and annotations of compiled rules. */
final class CompiledRules {
    private CompiledRules() {}

    /** The annotations of each compiled rule, by the rule's name. */
    static Map<String, Map<String, String>> of(ClassLoader loader, PackParts parts) {
        Map<String, Map<String, String>> rules = new TreeMap<>();
        for (Model model : models(loader, parts.modelClasses())) {
            for (Rule rule : model.getRules()) {
                Map<String, String> annotations = new TreeMap<>();
                rule.getMetaData().forEach((name, value) -> annotations.put(name, Annotations.text(value)));
                rules.put(rule.getName(), annotations);
            }
        }
        return rules;
    }

    static List<Model> models(ClassLoader loader, List<String> classes) {
        List<Model> models = new ArrayList<>();
        for (String name : classes) {
            try {
                models.add(
                        (Model) loader.loadClass(name).getDeclaredConstructor().newInstance());
            } catch (ReflectiveOperationException e) {
                throw new InvalidKnowledgeException(
                        List.of(new Problem(name, "The compiled rules cannot be loaded. Maybe build the pack again.")));
            }
        }
        return models;
    }
}
