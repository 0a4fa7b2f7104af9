package io.github.sacrum.workbench.site;

import io.github.sacrum.check.RulePack;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.scenario.mutation.StudyResult;
import java.util.Map;

/**
 * What a site is made of.
 *
 * @param pack the knowledge
 * @param texts the text of rules as they are written, by their ids; a rule without one is shown without it
 * @param scores how well rules are tested, by their ids; a rule without one is shown as not measured
 */
public record SiteInput(KnowledgePack pack, Map<String, String> texts, Map<String, RuleScore> scores) {
    /** Copies the maps. */
    public SiteInput {
        texts = Map.copyOf(texts);
        scores = Map.copyOf(scores);
    }

    /**
     * Takes a pack of which neither texts nor scores are known.
     *
     * @param pack the knowledge
     * @return the input
     */
    public static SiteInput of(KnowledgePack pack) {
        return new SiteInput(pack, Map.of(), Map.of());
    }

    /**
     * Adds the rules as they are written.
     *
     * @param sources the sources that the pack was compiled from
     * @return the input with them
     */
    public SiteInput withTexts(RulePack sources) {
        return new SiteInput(pack, RuleFiles.texts(sources), scores);
    }

    /**
     * Adds how well the rules are tested.
     *
     * @param study what scenarios, and perhaps published cases, showed of the rules
     * @return the input with it
     */
    public SiteInput withScores(StudyResult study) {
        return new SiteInput(pack, texts, RuleScore.of(study));
    }
}
