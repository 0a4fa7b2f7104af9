package io.github.sacrum.knowledge;

import io.github.sacrum.internal.Problems;
import io.github.sacrum.internal.Require;
import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a rules module provides: vocabulary, compiled rules with their catalogue, bibliography, recommendations, version
 * and digest. Immutable and thread-safe; load it once and share it.
 */
public final class KnowledgePack {
    private final String id;
    private final String name;
    private final String version;
    private final String digest;
    private final Vocabulary vocabulary;
    private final Map<String, Source> bibliography;
    private final Map<String, Recommendation> recommendations;
    private final Map<String, RuleInfo> rules;
    private final ClassLoader loader;
    private final List<String> modelClasses;

    KnowledgePack(PackParts parts, Map<String, RuleInfo> rules, ClassLoader loader) {
        this.id = parts.id();
        this.name = parts.name();
        this.version = parts.version();
        this.digest = parts.digest();
        this.vocabulary = parts.vocabulary();
        this.bibliography = parts.bibliography();
        this.recommendations = parts.recommendations();
        this.rules = rules;
        this.loader = loader;
        this.modelClasses = parts.modelClasses();
    }

    /**
     * Loads the pack whose {@code pack.yaml} stands under a root of a class loader. Nothing is scanned: the pack names
     * its files, and the rules were compiled when the pack was built.
     *
     * @param loader the class loader of the rules module
     * @param root the folder of {@code pack.yaml}, for instance {@code io/github/sacrum/hipback}
     * @return the pack
     * @throws InvalidKnowledgeException if a file is missing or wrong; it lists everything that is wrong
     */
    public static KnowledgePack load(ClassLoader loader, String root) {
        return load(loader, root, List.of());
    }

    /**
     * Loads a pack whose compiled rules are named by the caller, for rules compiled in memory.
     *
     * @param loader the class loader of the pack's files and compiled rules
     * @param root the folder of {@code pack.yaml}
     * @param modelClasses the names of the compiled rule models; empty to take them from where the pack says
     * @return the pack
     * @throws InvalidKnowledgeException if a file is missing or wrong; it lists everything that is wrong
     */
    public static KnowledgePack load(ClassLoader loader, String root, List<String> modelClasses) {
        Require.nonNull(loader, "loader");
        Require.nonNull(root, "root");
        Require.noNulls(modelClasses, "modelClasses");
        Problems problems = new Problems();
        PackParts parts = new PackReader(loader, root, problems).read(modelClasses);
        if (!problems.none()) {
            throw new InvalidKnowledgeException(problems.list());
        }
        Map<String, RuleInfo> rules = RuleCatalogue.read(parts, CompiledRules.of(loader, parts), problems);
        if (!problems.none()) {
            throw new InvalidKnowledgeException(problems.list());
        }
        return new KnowledgePack(parts, rules, loader);
    }

    /**
     * Returns the id.
     *
     * @return the id, in kebab case
     */
    public String id() {
        return id;
    }

    /**
     * Returns the name.
     *
     * @return what it is called
     */
    public String name() {
        return name;
    }

    /**
     * Returns the version.
     *
     * @return the semantic version
     */
    public String version() {
        return version;
    }

    /**
     * Returns the digest of everything the pack holds.
     *
     * @return SHA-256 in lower-case hexadecimal digits
     */
    public String digest() {
        return digest;
    }

    /**
     * Returns the vocabulary.
     *
     * @return the vocabulary
     */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Returns all rules.
     *
     * @return what they say about themselves, in order of their ids
     */
    public Collection<RuleInfo> rules() {
        return rules.values();
    }

    /**
     * Finds a rule.
     *
     * @param rule the id
     * @return what it says about itself, or empty if there is none
     */
    public Optional<RuleInfo> rule(String rule) {
        return Optional.ofNullable(rules.get(Require.nonNull(rule, "rule")));
    }

    /**
     * Returns the bibliography.
     *
     * @return the sources, in order of their keys
     */
    public Collection<Source> bibliography() {
        return bibliography.values();
    }

    /**
     * Returns all recommendations.
     *
     * @return the recommendations, in order of their ids
     */
    public Collection<Recommendation> recommendations() {
        return recommendations.values();
    }

    /**
     * Finds a recommendation.
     *
     * @param recommendation the id
     * @return the recommendation, or empty if there is none
     */
    public Optional<Recommendation> recommendation(String recommendation) {
        return Optional.ofNullable(recommendations.get(Require.nonNull(recommendation, "recommendation")));
    }

    /**
     * Returns the class loader of the compiled rules; for the reasoner.
     *
     * @return the class loader
     */
    public ClassLoader loader() {
        return loader;
    }

    /**
     * Returns the names of the compiled rule models; for the reasoner.
     *
     * @return class names
     */
    public List<String> modelClasses() {
        return modelClasses;
    }

    @Override
    public String toString() {
        return id + " " + version;
    }
}
