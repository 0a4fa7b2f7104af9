package io.github.sacrum.check;

import io.github.sacrum.check.source.SourceRule;
import java.util.Comparator;

/**
 * One thing wrong with the sources of a pack.
 *
 * @param file the file
 * @param line the line, from one
 * @param rule the id of the rule, or its name if it has no id; empty if no rule is meant
 * @param what what is wrong, in a sentence
 * @param mend how to mend it, in a sentence
 */
public record Complaint(String file, int line, String rule, String what, String mend) {
    /** The order in which complaints are shown: by place. */
    public static final Comparator<Complaint> BY_PLACE = Comparator.comparing(Complaint::file)
            .thenComparingInt(Complaint::line)
            .thenComparing(Complaint::what);

    private static final String HINT = " Maybe ";

    static Complaint about(SourceRule rule, int line, String what, String mend) {
        return new Complaint(rule.file(), line, rule.title(), what, mend);
    }

    /** A complaint whose message may end in a hint; without one, the mend given holds. */
    static Complaint hinting(SourceRule rule, int line, String message, String mend) {
        int hint = message.indexOf(HINT);
        return hint < 0
                ? about(rule, line, message, mend)
                : about(rule, line, message.substring(0, hint), message.substring(hint + 1));
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + (rule.isEmpty() ? "" : "[" + rule + "] ") + what + " " + mend;
    }
}
