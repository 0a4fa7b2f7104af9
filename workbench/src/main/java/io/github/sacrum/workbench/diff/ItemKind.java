package io.github.sacrum.workbench.diff;

import java.util.Locale;

/** What two versions are compared by. */
enum ItemKind {
    /** The rules of the pack. */
    RULES("rule"),
    /** The terms of its vocabulary. */
    TERMS("term"),
    /** The publications of its bibliography. */
    SOURCES("source"),
    /** The recommendations that rules can give. */
    RECOMMENDATIONS("recommendation"),
    /** What the published cases come to. */
    CASES("case");

    private final String one;

    ItemKind(String one) {
        this.one = one;
    }

    /** Returns the word for one of them. */
    String one() {
        return one;
    }

    /** Returns the word for all of them. */
    String many() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Says how many there are. */
    String counted(int count) {
        return count + " " + (count == 1 ? one : many());
    }
}
