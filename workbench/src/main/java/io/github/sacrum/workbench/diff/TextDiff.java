package io.github.sacrum.workbench.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints for people what differs between two versions of a pack. */
public final class TextDiff {
    private static final int FEW = 8;

    private final StringBuilder text = new StringBuilder();

    private TextDiff() {}

    /**
     * Prints a comparison.
     *
     * @param diff the comparison
     * @return lines of text
     */
    public static String of(PackDiff diff) {
        TextDiff printer = new TextDiff();
        printer.line(diff.before().id() + " " + diff.before().version() + " → "
                + diff.after().version());
        diff.changes().stream()
                .filter(changes -> !changes.none())
                .forEach(changes -> printer.changes(changes, diff.cases()));
        if (diff.none()) {
            printer.line("").line("The two say the same.");
        } else {
            printer.cases(diff).step(diff);
        }
        return printer.text.toString();
    }

    private TextDiff line(String line) {
        text.append(line).append('\n');
        return this;
    }

    private void changes(Changes changes, int cases) {
        List<String> counts = new ArrayList<>();
        count(counts, changes.added(), "new");
        count(counts, changes.removed(), "gone");
        count(counts, changes.renamed(), "renamed");
        count(counts, changes.changed(), "changed");
        String kind = changes.kind().many();
        line("").line(kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + ": "
                + String.join(", ", counts)
                + (changes.kind() == ItemKind.CASES ? " of " + cases : ""));
        changes.added().forEach(item -> line("  + " + title(item)));
        changes.removed().forEach(item -> line("  - " + title(item)));
        changes.renamed().forEach(change -> line("  > " + change.before().id() + " → " + title(change.after())));
        changes.changed().forEach(this::change);
    }

    private static void count(List<String> counts, List<?> things, String what) {
        if (!things.isEmpty()) {
            counts.add(things.size() + " " + what);
        }
    }

    private static String title(Item item) {
        return item.name().isEmpty() ? item.id() : item.id() + "  " + item.name();
    }

    private void change(ItemChange change) {
        line("  ~ " + title(change.after()));
        change.fields().forEach(this::field);
    }

    private void field(FieldChange field) {
        String lead = "      " + field.field() + ": ";
        if (field.before().isEmpty() && field.after().isEmpty()) {
            line(lead + "differ, maybe; a compiled pack does not hold them");
        } else if (field.field().equals(CaseOutlook.DIFFERENTIAL)) {
            line(lead.stripTrailing());
            line("        - " + listed(field.before()));
            line("        + " + listed(field.after()));
        } else if (field.before().size() > 1 || field.after().size() > 1) {
            line(lead.stripTrailing());
            field.lost().forEach(value -> line("        - " + value));
            field.gained().forEach(value -> line("        + " + value));
            if (field.lost().isEmpty() && field.gained().isEmpty()) {
                line("        in another order");
            }
        } else {
            line(lead + listed(field.before()) + " → " + listed(field.after()));
        }
    }

    private static String listed(List<String> values) {
        return values.isEmpty() ? "(none)" : String.join(", ", values);
    }

    private TextDiff cases(PackDiff diff) {
        boolean untold =
                diff.changes().stream().noneMatch(changes -> changes.kind() == ItemKind.CASES && !changes.none());
        if (diff.cases() == 0) {
            line("").line("No case was assessed.");
        } else if (untold) {
            line("").line(ItemKind.CASES.counted(diff.cases()) + " assessed, none of which changes.");
        }
        return this;
    }

    private void step(PackDiff diff) {
        line("").line("A " + diff.step().word() + " step follows:");
        for (Reason reason : diff.reasons()) {
            line("  " + reason.step().word() + ": "
                    + reason.kind().counted(reason.ids().size()) + " " + reason.what() + ": " + few(reason.ids()));
        }
        line("").line(verdict(diff));
    }

    private static String few(List<String> ids) {
        String first = ids.stream().limit(FEW).collect(Collectors.joining(", "));
        return ids.size() > FEW ? first + " and " + (ids.size() - FEW) + " more" : first;
    }

    private static String verdict(PackDiff diff) {
        String version = diff.after().version();
        if (diff.due().isEmpty()) {
            return "The older version, '" + diff.before().version() + "', is no semantic version such as 1.2.3.";
        }
        return diff.satisfied()
                ? "Version " + version + " satisfies it: at least " + diff.due().get() + " is due."
                : "Version " + version + " does not satisfy it: at least "
                        + diff.due().get() + " is due. Maybe raise 'version' in pack.yaml.";
    }
}
