package io.github.sacrum.check;

import java.util.List;
import java.util.stream.Stream;

/**
 * One check of the linter, with what it asks and why.
 *
 * @param phase when it is made
 * @param meaning what it is about, for people
 * @param check what finds the complaints
 */
record Check(Phase phase, CheckMeaning meaning, PackCheck check) {
    /** When a check is made, and what switches it. */
    enum Phase {
        /** On the rule files by themselves. */
        FILES,
        /** On rules and data files together. */
        RULES,
        /** After all else, on files in which no fault was found. */
        COMPILER,
        /** What no rule uses; can be counted instead while rules are being written. */
        UNUSED,
        /** What no scenario tests; can be counted instead while scenarios are being written. */
        UNTESTED
    }

    Check(String id, Phase phase, PackCheck check, String asks, String why) {
        this(phase, new CheckMeaning(id, Severity.FAULT, asks, why), check);
    }

    Check(String id, Severity severity, PackCheck check, String asks, String why) {
        this(Phase.RULES, new CheckMeaning(id, severity, asks, why), check);
    }

    /** The checks of a phase. */
    static List<Check> of(Phase phase) {
        return AllChecks.ALL.stream().filter(check -> check.phase == phase).toList();
    }

    /** Its complaints, signed. */
    Stream<Complaint> complaints(PackSources pack) {
        return check.of(pack).map(complaint -> complaint.saidBy(meaning));
    }
}
