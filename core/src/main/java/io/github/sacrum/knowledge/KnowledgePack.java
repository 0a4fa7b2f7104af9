package io.github.sacrum.knowledge;

import io.github.sacrum.internal.CompiledRules;
import io.github.sacrum.internal.Problems;
import io.github.sacrum.internal.Require;
import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a rules module provides: vocabulary, compiled rules with their catalogue, bibliography, recommendations, version
 * and digest. Immutable and thread-safe; load it once and share it.
 */
public final class KnowledgePack {
    private final PackParts parts;
    private final Map<String, RuleInfo> rules;
    private final Map<String, RuleInfo> rulesByName;
    private final CompiledRules compiled;
    private final List<OverlayNote> overlays;

    KnowledgePack(PackParts parts, Map<String, RuleInfo> rules, CompiledRules compiled, List<OverlayNote> overlays) {
        this.parts = parts.indexed(Map.of());
        this.rules = rules;
        this.rulesByName = rules.values().stream().collect(Collectors.toUnmodifiableMap(RuleInfo::name, rule -> rule));
        this.compiled = compiled;
        this.overlays = List.copyOf(overlays);
    }

    private KnowledgePack(KnowledgePack pack, CompiledRules compiled) {
        this.parts = pack.parts;
        this.rules = pack.rules;
        this.rulesByName = pack.rulesByName;
        this.compiled = compiled;
        this.overlays = pack.overlays;
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
        return load(loader, root, PackReader::read, parts -> CompiledRules.load(loader, parts.modelClasses()));
    }

    /**
     * Loads a pack whose compiled rules are given by the caller, for tools that compile rules while they run.
     *
     * @param loader the class loader of the pack's files
     * @param root the folder of {@code pack.yaml}
     * @param compiled the compiled rules
     * @return the pack
     * @throws InvalidKnowledgeException if a file is missing or wrong; it lists everything that is wrong
     */
    public static KnowledgePack load(ClassLoader loader, String root, CompiledRules compiled) {
        Require.nonNull(compiled, "compiled");
        return load(loader, root, PackReader::readWithoutModels, parts -> compiled);
    }

    private static KnowledgePack load(
            ClassLoader loader,
            String root,
            Function<PackReader, PackParts> reading,
            Function<PackParts, CompiledRules> compiledRules) {
        Require.nonNull(loader, "loader");
        Require.nonNull(root, "root");
        Problems problems = new Problems();
        PackParts parts = reading.apply(new PackReader(loader, root, problems));
        if (!problems.none()) {
            throw new InvalidKnowledgeException(problems.list());
        }
        CompiledRules compiled = compiledRules.apply(parts);
        Map<String, RuleInfo> rules = RuleCatalogue.read(parts, compiled.annotations(), problems);
        if (!problems.none()) {
            throw new InvalidKnowledgeException(problems.list());
        }
        return new KnowledgePack(parts, rules, compiled, List.of());
    }

    /**
     * Returns this pack with further compiled rules that only watch: they are in no catalogue, and the assessments do
     * not change if all they conclude is {@link io.github.sacrum.inference.Conclude#observe}.
     *
     * @param watchers the further rules
     * @return the watched pack
     */
    public KnowledgePack watchedBy(CompiledRules watchers) {
        return new KnowledgePack(this, CompiledRules.join(Stream.of(compiled, Require.nonNull(watchers, "watchers"))));
    }

    /**
     * Returns the id.
     *
     * @return the id, in kebab case
     */
    public String id() {
        return parts.id();
    }

    /**
     * Returns the name.
     *
     * @return what it is called
     */
    public String name() {
        return parts.name();
    }

    /**
     * Returns the version.
     *
     * @return the semantic version
     */
    public String version() {
        return parts.version();
    }

    /**
     * Returns the digest of everything the pack holds.
     *
     * @return SHA-256 in lower-case hexadecimal digits
     */
    public String digest() {
        return parts.digest();
    }

    /**
     * Returns the vocabulary.
     *
     * @return the vocabulary
     */
    public Vocabulary vocabulary() {
        return parts.vocabulary();
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
     * Finds a rule by the name that it has in its DRL file, by which Drools knows it.
     *
     * @param name the name
     * @return what it says about itself, or empty if there is none
     */
    public Optional<RuleInfo> ruleNamed(String name) {
        return Optional.ofNullable(rulesByName.get(Require.nonNull(name, "name")));
    }

    /**
     * Returns what conditions account for though no rule weighs it.
     *
     * @return the signs
     */
    public Manifestations manifestations() {
        return parts.manifestations();
    }

    /**
     * Returns the bibliography.
     *
     * @return the sources, in order of their keys
     */
    public Collection<Source> bibliography() {
        return parts.bibliography().values();
    }

    /**
     * Returns all recommendations.
     *
     * @return the recommendations, in order of their ids
     */
    public Collection<Recommendation> recommendations() {
        return parts.recommendations().values();
    }

    /**
     * Finds a recommendation.
     *
     * @param recommendation the id
     * @return the recommendation, or empty if there is none
     */
    public Optional<Recommendation> recommendation(String recommendation) {
        return Optional.ofNullable(parts.recommendations().get(Require.nonNull(recommendation, "recommendation")));
    }

    /**
     * Returns what overlays have changed in this pack.
     *
     * @return the overlays, in the order in which they were laid; none if it is as its authors made it
     */
    public List<OverlayNote> overlays() {
        return overlays;
    }

    /** The pack as its data files tell. */
    PackParts parts() {
        return parts;
    }

    /**
     * Returns the compiled rules; for the reasoner and for tools.
     *
     * @return the rules
     */
    public CompiledRules compiled() {
        return compiled;
    }

    @Override
    public String toString() {
        return parts.id() + " " + parts.version();
    }
}
