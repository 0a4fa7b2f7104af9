package io.github.sacrum.live;

import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.problem.Problem;
import java.util.List;

/**
 * Is told what becomes of changed files. It is called by one thread at a time: by the one that follows the folders, or
 * by a caller of {@link LiveKnowledge#reload}. What it throws goes to the uncaught exception handler of that thread and
 * stops nothing.
 */
public interface ReloadListener {
    /**
     * Tells that other knowledge is in force from now on.
     *
     * @param before the knowledge that was in force; assessments under way end with it
     * @param after the knowledge that is in force
     */
    void reloaded(KnowledgePack before, KnowledgePack after);

    /**
     * Tells that the files are wrong, so that the knowledge in force stays.
     *
     * @param problems everything that is wrong with them, by file and line
     */
    void refused(List<Problem> problems);
}
