package io.github.sacrum.check;

import io.github.sacrum.check.source.SourceRule;
import io.github.sacrum.problem.Problem;
import java.util.Comparator;

/**
 * One thing wrong with the sources of a pack.
 *
 * @param file the file
 * @param line the line, from one
 * @param column the column, from one; 0 if it is not known
 * @param rule the id of the rule, or its name if it has no id; empty if no rule is meant
 * @param check the id of the check that found it
 * @param severity how bad it is
 * @param what what is wrong, in a sentence
 * @param why why that matters, in a sentence or two
 * @param mend how to mend it, in a sentence; empty if what is wrong says it already
 */
public record Complaint(
        String file,
        int line,
        int column,
        String rule,
        String check,
        Severity severity,
        String what,
        String why,
        String mend) {
    /** The order in which complaints are shown: by place. */
    public static final Comparator<Complaint> BY_PLACE = Comparator.comparing(Complaint::file)
            .thenComparingInt(Complaint::line)
            .thenComparingInt(Complaint::column)
            .thenComparing(Complaint::check)
            .thenComparing(Complaint::what);

    private static final String HINT = " Maybe ";

    /** A complaint that its check has still to sign. */
    Complaint(String file, int line, String rule, String what, String mend) {
        this(file, line, 0, rule, "", Severity.FAULT, what, "", mend);
    }

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

    /** What a reader of data files reports; a hint in it is the mend. */
    static Complaint of(Problem problem, Place place) {
        String message = problem.message();
        int hint = message.indexOf(HINT);
        return hint < 0
                ? place.complaint(message, "")
                : place.complaint(message.substring(0, hint), message.substring(hint + 1));
    }

    /** The same, at a column that is known. */
    Complaint atColumn(int known) {
        return new Complaint(file, line, known, rule, check, severity, what, why, mend);
    }

    /** The same, as a check says it. */
    Complaint saidBy(CheckMeaning meaning) {
        return new Complaint(file, line, column, rule, meaning.id(), meaning.severity(), what, meaning.why(), mend);
    }

    /**
     * Returns where it is, in the form that editors turn into a link.
     *
     * @return {@code file:line:column}, without the column if that is not known
     */
    public String place() {
        return file + ":" + line + (column > 0 ? ":" + column : "");
    }

    @Override
    public String toString() {
        return place() + ": " + (rule.isEmpty() ? "" : "[" + rule + "] ") + what + (mend.isEmpty() ? "" : " " + mend)
                + (check.isEmpty() ? "" : " (" + check + ")");
    }
}
