package io.github.sacrum.workbench.diff;

import io.github.sacrum.knowledge.KnowledgePack;
import java.util.function.Supplier;

/** One of the two versions of a pack that are compared. Closing it takes away what had to be put on disk for it. */
public final class GivenPack implements AutoCloseable {
    private final String name;
    private final PackContent content;
    private final Supplier<KnowledgePack> knowledge;
    private final Runnable closing;

    GivenPack(String name, PackContent content, Supplier<KnowledgePack> knowledge, Runnable closing) {
        this.name = name;
        this.content = content;
        this.knowledge = knowledge;
        this.closing = closing;
    }

    /** How the version was named. */
    String name() {
        return name;
    }

    /** What it holds. */
    PackContent content() {
        return content;
    }

    /**
     * Returns the knowledge, compiled if it is given as sources.
     *
     * @return the knowledge, which a jar must be open for
     * @throws io.github.sacrum.problem.InvalidKnowledgeException if the compiler refuses something; it lists everything
     */
    public KnowledgePack knowledge() {
        return knowledge.get();
    }

    @Override
    public void close() {
        closing.run();
    }
}
