package io.github.sacrum.check;

import java.util.Set;

/**
 * What is special about rules that lie over a pack: only what stands in their own folder is theirs to mend.
 *
 * @param folder the folder from which their files are named, with a slash at its end; empty if they lie over none
 * @param off the rules of the pack beneath that are switched off
 */
record LaidOver(String folder, Set<String> off) {
    /** Over no pack. */
    static final LaidOver NONE = new LaidOver("", Set.of());

    LaidOver {
        off = Set.copyOf(off);
    }

    /** Whether a complaint is about a file of their own. */
    boolean owns(Complaint complaint) {
        return complaint.file().startsWith(folder);
    }
}
