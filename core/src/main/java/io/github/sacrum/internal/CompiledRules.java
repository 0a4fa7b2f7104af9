package io.github.sacrum.internal;

import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;

/** Rules as the rule compiler leaves them. Immutable and thread-safe. */
public final class CompiledRules {
    /** No rules. */
    public static final CompiledRules NONE = new CompiledRules(List.of());

    private final List<Rule> rules;

    private CompiledRules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * Loads compiled rules by the names of their models.
     *
     * @param loader the class loader of the models
     * @param models the names of the models' classes
     * @return the rules
     * @throws InvalidKnowledgeException if a model cannot be loaded
     */
    public static CompiledRules load(ClassLoader loader, Collection<String> models) {
        List<Rule> rules = new ArrayList<>();
        for (String name : models) {
            try {
                Model model =
                        (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
                rules.addAll(model.getRules());
            } catch (ReflectiveOperationException e) {
                throw new InvalidKnowledgeException(
                        List.of(new Problem(name, "The compiled rules cannot be loaded. Maybe build the pack again.")));
            }
        }
        return new CompiledRules(rules);
    }

    /**
     * Returns what the rules say about themselves.
     *
     * @return the annotations of each rule, by the rule's name
     */
    public Map<String, Map<String, String>> annotations() {
        Map<String, Map<String, String>> all = new TreeMap<>();
        for (Rule rule : rules) {
            Map<String, String> annotations = new TreeMap<>();
            rule.getMetaData().forEach((name, value) -> annotations.put(name, Annotations.text(value)));
            all.put(rule.getName(), annotations);
        }
        return all;
    }

    /**
     * Leaves rules out.
     *
     * @param names the names of the rules
     * @return the others
     */
    public CompiledRules without(Set<String> names) {
        return new CompiledRules(
                rules.stream().filter(rule -> !names.contains(rule.getName())).toList());
    }

    /**
     * Keeps only some rules.
     *
     * @param names the names of the rules
     * @return those that are here
     */
    public CompiledRules only(Set<String> names) {
        return new CompiledRules(
                rules.stream().filter(rule -> names.contains(rule.getName())).toList());
    }

    /**
     * Joins rules.
     *
     * @param parts rules, no two of which have the same name
     * @return all of them
     */
    public static CompiledRules join(Stream<CompiledRules> parts) {
        return new CompiledRules(parts.flatMap(part -> part.rules.stream()).toList());
    }

    /**
     * Returns the rules as the engine takes them.
     *
     * @return a model for each package of rules
     */
    public List<Model> models() {
        Map<String, ModelImpl> models = new LinkedHashMap<>();
        rules.forEach(rule -> models.computeIfAbsent(rule.getPackage(), name -> new ModelImpl(name))
                .addRule(rule));
        return List.copyOf(models.values());
    }
}
