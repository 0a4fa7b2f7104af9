package io.github.sacrum.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that a rule says about itself. Immutable and thread-safe.
 *
 * @param id the stable id
 * @param name the sentence that names it
 * @param kind what it does
 * @param target id of what it concludes: a condition, finding, mechanism or recommendation, or a category
 * @param sources the sources it cites, at least one
 * @param grade how far its evidence can be trusted
 * @param limits where it fails or misleads
 * @param pretest the pre-test probability of a rule that opens a condition, or null
 * @param ratio the likelihood ratio of a rule that weighs, or null
 * @param group the dependence group of a rule that weighs, or null
 * @param combined whether it is the published combined estimate of its group
 * @param residual how far specific conditions explain the complaint away, if the condition it opens is what they leave
 *     over; or null if it is a specific one itself
 * @param annotations every annotation, by name
 * @param place where it stands in the sources, or null if not known
 * @param terms the terms that its conditions name
 * @param needs for each condition that must be met by something told or derived, the terms any one of which will do
 */
public record RuleInfo(
        String id,
        String name,
        RuleKind kind,
        String target,
        List<Source> sources,
        Grade grade,
        String limits,
        @Nullable Double pretest,
        @Nullable LikelihoodRatio ratio,
        @Nullable String group,
        boolean combined,
        @Nullable Residual residual,
        Map<String, String> annotations,
        @Nullable RulePlace place,
        Set<String> terms,
        List<Set<String>> needs) {
    /** Copies the collections. */
    public RuleInfo {
        sources = List.copyOf(sources);
        annotations = Map.copyOf(annotations);
        terms = Set.copyOf(terms);
        needs = needs.stream().map(Set::copyOf).toList();
    }

    /** The same rule, at a place and with the terms that its annotations do not tell. */
    RuleInfo standingAt(@Nullable RulePlace at, Set<String> named, List<Set<String>> needed) {
        return new RuleInfo(
                id,
                name,
                kind,
                target,
                sources,
                grade,
                limits,
                pretest,
                ratio,
                group,
                combined,
                residual,
                annotations,
                at,
                named,
                needed);
    }

    /**
     * Returns how often what a concluding rule concludes holds, of those in whom its conditions do.
     *
     * @return {@code @share}, above 0 and up to 1; 1 where the rule gives none
     */
    public double share() {
        return Double.parseDouble(annotations.getOrDefault("share", "1"));
    }

    /**
     * Returns whether what a concluding rule concludes is the likelier reading of what it rests on.
     *
     * @return whether its share is a half or more
     */
    public boolean isLikelierReading() {
        return share() >= 0.5;
    }

    /**
     * Returns an annotation.
     *
     * @param annotation its name
     * @return its value, or an empty text if the rule does not have it
     */
    public String annotation(String annotation) {
        return annotations.getOrDefault(annotation, "");
    }
}
