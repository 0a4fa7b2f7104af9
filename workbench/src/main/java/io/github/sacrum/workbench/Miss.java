package io.github.sacrum.workbench;

/**
 * Why a case is missed, as somebody who read it wrote down.
 *
 * @param name what the case is called
 * @param reason the kind of reason
 * @param why the reason in a sentence
 */
record Miss(String name, Reason reason, String why) {
    /** The kinds of reason. */
    enum Reason {
        /** The pack lacks knowledge that the literature has, or has none that discriminates. */
        KNOWLEDGE_GAP,
        /** What would tell is not among the facts of the case, or only after the test that settled it. */
        NOT_IN_THE_CASE,
        /** The published answer is not the one that the facts bear best, or one of several that hold at once. */
        DISAGREEMENT
    }

    @Override
    public String toString() {
        return "Miss[withheld]";
    }
}
