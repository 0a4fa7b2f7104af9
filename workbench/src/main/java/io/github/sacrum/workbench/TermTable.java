package io.github.sacrum.workbench;

import io.github.sacrum.vocabulary.Term;
import io.github.sacrum.vocabulary.TermCode;
import io.github.sacrum.vocabulary.TermKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Terms as a table for each kind, wrapped at the width of a page. */
final class TermTable {
    private static final List<String> HEADINGS = List.of("ID", "SIDES", "UNIT AND RANGE", "NAME AND SYNONYMS");
    private static final String DETAIL = "      ";
    private static final int WIDEST_ID = 36;

    private final boolean detailed;

    TermTable(boolean detailed) {
        this.detailed = detailed;
    }

    String of(List<Term> terms) {
        List<String> tables = new ArrayList<>();
        for (TermKind kind : TermKind.values()) {
            List<Term> ofKind =
                    terms.stream().filter(term -> term.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                tables.add(table(kind, ofKind));
            }
        }
        return String.join("\n", tables);
    }

    private String table(TermKind kind, List<Term> terms) {
        List<List<String>> rows = terms.stream().map(TermTable::row).toList();
        int[] widths = new int[HEADINGS.size() - 1];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = width(rows, column);
        }
        StringBuilder text = new StringBuilder(kind.word().toUpperCase(Locale.ROOT))
                .append(terms.size() == 1 ? ", 1 term" : ", " + terms.size() + " terms")
                .append('\n');
        line(text, widths, HEADINGS);
        for (int index = 0; index < rows.size(); index++) {
            line(text, widths, rows.get(index));
            if (detailed) {
                details(text, terms.get(index));
            }
        }
        return text.toString();
    }

    private static List<String> row(Term term) {
        String also = term.synonyms().isEmpty() ? "" : " (" + String.join("; ", term.synonyms()) + ")";
        return List.of(term.id(), term.laterality().word(), Quantities.of(term), term.name() + also);
    }

    /** The widest cell of a column with the space behind it; 0 for a column without content. */
    private static int width(List<List<String>> rows, int column) {
        int widest =
                rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
        int capped = column == 0 ? Math.min(widest, WIDEST_ID) : widest;
        return capped == 0 ? 0 : Math.max(capped, HEADINGS.get(column).length()) + 2;
    }

    private static void line(StringBuilder text, int[] widths, List<String> cells) {
        StringBuilder lead = new StringBuilder();
        if (cells.get(0).length() + 2 > widths[0]) {
            text.append(cells.get(0)).append('\n');
            lead.append(" ".repeat(widths[0]));
        } else {
            pad(lead, cells.get(0), widths[0]);
        }
        for (int column = 1; column < widths.length; column++) {
            pad(lead, widths[column] == 0 ? "" : cells.get(column), widths[column]);
        }
        int indent = Arrays.stream(widths).sum();
        text.append(lead)
                .append(String.join(
                        "\n" + " ".repeat(indent), Wrap.lines(cells.get(widths.length), Wrap.WIDTH - indent)))
                .append('\n');
    }

    private static void pad(StringBuilder line, String cell, int width) {
        line.append(cell).append(" ".repeat(width - cell.length()));
    }

    private static void details(StringBuilder text, Term term) {
        if (term.question() != null) {
            text.append(Wrap.paragraph(DETAIL + "Ask: ", term.question()));
        }
        if (term.how() != null) {
            text.append(Wrap.paragraph(DETAIL + "How: ", term.how()));
        }
        if (term.broader() != null) {
            text.append(DETAIL).append("Implies: ").append(term.broader()).append('\n');
        }
        for (TermCode code : term.codes()) {
            text.append(Wrap.paragraph(DETAIL + "Code: ", code.told()));
        }
    }
}
