package io.github.sacrum.workbench.site;

import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import j2html.tags.specialized.TbodyTag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A table whose first column heads its rows; on a narrow page each row of a broad one is set as a card.
 *
 * @param <T> what stands in a row
 */
final class Table<T> {
    /** So many columns fit on a telephone. */
    private static final int FEW = 3;

    private final String caption;
    private final List<Column<T>> columns = new ArrayList<>();

    Table(String caption) {
        this.caption = caption;
    }

    Table<T> column(String head, Function<? super T, DomContent> cell) {
        columns.add(new Column<>(head, false, cell));
        return this;
    }

    Table<T> numbers(String head, Function<? super T, String> cell) {
        columns.add(new Column<>(head, true, row -> Parts.all(cell.apply(row))));
        return this;
    }

    DomContent of(Collection<T> rows) {
        return framed(List.of(tbody(each(rows, this::row))));
    }

    /** Several groups of rows, each under a heading of its own. */
    DomContent ofGroups(Map<String, List<T>> groups) {
        List<TbodyTag> bodies = new ArrayList<>();
        groups.forEach((name, rows) -> bodies.add(tbody(
                tr(th(name).attr("colspan", columns.size()).attr("scope", "rowgroup"))
                        .withClass("group"),
                each(rows, this::row))));
        return framed(bodies);
    }

    private DomContent framed(List<TbodyTag> bodies) {
        return div(table(caption(caption), thead(tr(each(columns, column -> th(column.head())
                                .attr("scope", "col")
                                .withCondClass(column.number(), "number")))))
                        .with(bodies))
                .withClass(columns.size() > FEW ? "wide cards" : "wide")
                .withTabindex(0)
                .attr("role", "region")
                .attr("aria-label", caption);
    }

    private DomContent row(T row) {
        return tr(each(columns, (index, column) -> {
            DomContent content = column.cell().apply(row);
            return index == 0
                    ? th(content).attr("scope", "row")
                    : td(content).withCondClass(column.number(), "number").withData("head", column.head());
        }));
    }

    /** One column: what heads it, whether it holds numbers, and what stands in it. */
    private record Column<T>(String head, boolean number, Function<? super T, DomContent> cell) {}
}
