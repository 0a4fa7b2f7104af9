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

    /** The knowledge, compiled if it is given as sources; the exception lists what the compiler refuses. */
    KnowledgePack knowledge() {
        return knowledge.get();
    }

    @Override
    public void close() {
        closing.run();
    }
}
