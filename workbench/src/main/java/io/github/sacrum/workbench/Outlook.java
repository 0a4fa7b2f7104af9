package io.github.sacrum.workbench;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.github.sacrum.assessment.Assessment;
import io.github.sacrum.fact.Side;
import io.github.sacrum.internal.EnumWords;
import java.util.ArrayList;
import java.util.List;

/**
 * What an assessment comes to, in lines that can be compared.
 *
 * @param lines urgency, red flags, differential, mechanisms, advice, each on a line
 * @param text the whole assessment as people read it
 */
record Outlook(List<String> lines, List<String> text) {
    private static final int MOST = 12;

    Outlook {
        lines = List.copyOf(lines);
        text = List.copyOf(text);
    }

    static Outlook of(Assessment assessment) {
        List<String> lines = new ArrayList<>();
        lines.add("urgency: " + assessment.urgency().word());
        assessment
                .redFlags()
                .forEach(flag -> lines.add("red flag: " + sided(flag.condition(), flag.side()) + " ("
                        + flag.urgency().word() + ", " + flag.rule().id() + ")"));
        lines.add("origin: " + assessment.origin().word());
        assessment
                .differential()
                .forEach(candidate -> lines.add("differential: " + sided(candidate.condition(), candidate.side()) + " ("
                        + candidate.band().words() + ")"));
        assessment
                .mustNotMiss()
                .forEach(candidate ->
                        lines.add("must not be missed: " + sided(candidate.condition(), candidate.side())));
        assessment
                .mechanisms()
                .forEach(mechanism -> lines.add("mechanism: " + sided(mechanism.mechanism(), mechanism.side())));
        assessment
                .recommendations()
                .forEach(advised -> lines.add((advised.stands() ? "recommends: " : "withholds: ")
                        + sided(advised.recommendation().id(), advised.side())));
        assessment
                .avoid()
                .forEach(advised ->
                        lines.add("avoid: " + sided(advised.recommendation().id(), advised.side())));
        return new Outlook(lines, assessment.toText().lines().toList());
    }

    /** How this differs from an earlier one, a line each; empty if in nothing but the record. */
    List<String> since(Outlook before) {
        List<String> changes = changes(before.lines, lines);
        List<String> texts = changes(before.withoutRecord(), withoutRecord());
        if (changes.isEmpty() && texts.size() > MOST) {
            return List.of(texts.size() + " lines of the text are other than they were");
        }
        return changes.isEmpty() ? texts : changes;
    }

    /** The text without the digest of the knowledge, which every edit changes. */
    private List<String> withoutRecord() {
        return text.stream()
                .filter(line -> !line.matches(".*\\b[0-9a-f]{12,64}\\b.*"))
                .toList();
    }

    private static List<String> changes(List<String> before, List<String> after) {
        List<String> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            delta.getSource().getLines().forEach(line -> changes.add("- " + line));
            delta.getTarget().getLines().forEach(line -> changes.add("+ " + line));
        }
        return changes;
    }

    private static String sided(String id, Side side) {
        return side == Side.UNSPECIFIED ? id : id + " " + EnumWords.of(side);
    }

    @Override
    public String toString() {
        return "Outlook[withheld]";
    }
}
