package io.github.sacrum.knowledge;

import io.github.sacrum.internal.Problems;
import io.github.sacrum.internal.Require;
import io.github.sacrum.problem.InvalidKnowledgeException;
import io.github.sacrum.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The data files of a pack before its rules are compiled, for tools that check the rules' sources; an application loads
 * a {@link KnowledgePack}. Immutable and thread-safe.
 */
public final class PackFiles {
    private final PackParts parts;
    private final List<RuleInfo> beneath;

    PackFiles(PackParts parts, Collection<RuleInfo> beneath) {
        this.parts = parts;
        this.beneath = List.copyOf(beneath);
    }

    /**
     * Loads the data files that a {@code pack.yaml} names, but neither compiled rules nor their index.
     *
     * @param loader the class loader of the files
     * @param root the folder of {@code pack.yaml}, for instance {@code io/github/sacrum/hipback}
     * @return the files
     * @throws InvalidKnowledgeException if a file is missing or wrong; it lists everything that is wrong
     */
    public static PackFiles load(ClassLoader loader, String root) {
        Require.nonNull(loader, "loader");
        Require.nonNull(root, "root");
        Problems problems = new Problems();
        PackParts parts = new PackReader(loader, root, problems).readUncompiled();
        if (!problems.none()) {
            throw new InvalidKnowledgeException(problems.list());
        }
        return new PackFiles(parts, List.of());
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
     * Returns the rules of the pack that these files are laid over.
     *
     * @return what they say about themselves; none if these are the files of a pack
     */
    public List<RuleInfo> beneath() {
        return beneath;
    }

    /**
     * Reads what a rule says about itself, as it will be read once the rule is compiled.
     *
     * @param name the sentence that names the rule
     * @param annotations its annotations, by name
     * @param report told of everything that is wrong: the annotation, or an empty text if the rule as a whole is meant,
     *     and a message
     * @return what the rule says, or empty if an annotation that every rule must have is missing or wrong
     */
    public Optional<RuleInfo> rule(String name, Map<String, String> annotations, BiConsumer<String, String> report) {
        return Optional.ofNullable(new RuleAnnotations(
                        parts, Require.nonNull(annotations, "annotations"), Require.nonNull(report, "report"))
                .read(Require.nonNull(name, "name")));
    }
}
