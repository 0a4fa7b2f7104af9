package io.github.sacrum.workbench.site;

import io.github.sacrum.knowledge.KnowledgePack;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a site is made of.
 *
 * @param pack the knowledge
 * @param texts the text of rules as they are written, by their ids; a rule without one is shown without it
 * @param scores how well a rule is tested, by its id; empty if that is not known
 */
public record SiteInput(KnowledgePack pack, Map<String, String> texts, Function<String, Optional<RuleScore>> scores) {
    /** Copies the map. */
    public SiteInput {
        texts = Map.copyOf(texts);
    }

    /**
     * Takes a pack of which neither texts nor scores are known.
     *
     * @param pack the knowledge
     * @return the input
     */
    public static SiteInput of(KnowledgePack pack) {
        return new SiteInput(pack, Map.of(), rule -> Optional.empty());
    }

    /**
     * Adds the rules as they are written.
     *
     * @param known the texts, by the rules' ids
     * @return the input with them
     */
    public SiteInput withTexts(Map<String, String> known) {
        return new SiteInput(pack, known, scores);
    }

    /**
     * Adds how well the rules are tested.
     *
     * @param known finds the score of a rule by its id
     * @return the input with them
     */
    public SiteInput withScores(Function<String, Optional<RuleScore>> known) {
        return new SiteInput(pack, texts, known);
    }
}
