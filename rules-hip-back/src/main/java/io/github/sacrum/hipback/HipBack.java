package io.github.sacrum.hipback;

import io.github.sacrum.knowledge.KnowledgePack;

/** The knowledge pack of hip and low back pain. */
public final class HipBack {
    private HipBack() {}

    /**
     * Returns the pack, loaded once and shared.
     *
     * @return the pack
     */
    public static KnowledgePack pack() {
        return Loaded.PACK;
    }

    /** Loads the pack when it is first asked for. */
    private static final class Loaded {
        private static final KnowledgePack PACK =
                KnowledgePack.load(HipBack.class.getClassLoader(), "io/github/sacrum/hipback");
    }
}
