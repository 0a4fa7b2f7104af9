package io.github.sacrum.workbench.site;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.tag;
import static j2html.TagCreator.text;

import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.vocabulary.Term;
import j2html.tags.DomContent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A graph as a picture in which every box leads to the page of its term, and every line to its rule. */
final class GraphDrawing {
    /** From this width on, the page gives a picture all the room there is. */
    private static final double BROAD = 1200;

    private final Links links;

    GraphDrawing(Links links) {
        this.links = links;
    }

    /**
     * The picture; the box of one node, or of none if empty, is marked as where the reader is. The id tells its parts from
     * those of another picture on the page.
     */
    DomContent of(String id, String title, CausalGraph graph, String here) {
        String arrow = "arrow-" + id;
        GraphLayout layout = GraphLayout.of(graph, this::label);
        List<DomContent> parts = new ArrayList<>();
        for (int index = 0; index < graph.edges().size(); index++) {
            parts.add(line(graph.edges().get(index), arrow, layout.lines().get(index)));
        }
        for (String node : graph.nodes()) {
            parts.add(box(node, layout, node.equals(here)));
        }
        DomContent picture = tag("svg")
                .attr("xmlns", "http://www.w3.org/2000/svg")
                .attr("role", "group")
                .attr("aria-label", title)
                .attr("width", number(layout.width()))
                .attr("height", number(layout.height()))
                .attr("viewBox", "0 0 " + number(layout.width()) + " " + number(layout.height()))
                .with(head(arrow), each(parts.toArray(DomContent[]::new)));
        return div(picture)
                .withClass(layout.width() > BROAD ? "graph broad" : "graph")
                .withTabindex(0)
                .attr("role", "region")
                .attr("aria-label", title + ", scrollable");
    }

    private static DomContent head(String id) {
        return tag("defs")
                .with(tag("marker")
                        .attr("id", id)
                        .attr("viewBox", "0 0 8 8")
                        .attr("refX", "8")
                        .attr("refY", "4")
                        .attr("markerWidth", "8")
                        .attr("markerHeight", "8")
                        .attr("orient", "auto")
                        .with(tag("path").attr("d", "M0 0L8 4L0 8z")));
    }

    private DomContent line(CausalGraph.Edge edge, String arrow, List<GraphLayout.Point> corners) {
        String path = corners.stream()
                .map(corner -> number(corner.x()) + " " + number(corner.y()))
                .collect(Collectors.joining("L", "M", ""));
        String rules =
                edge.rules().stream().map(rule -> rule.id() + " " + rule.name()).collect(Collectors.joining("; "));
        String said = name(edge.from()) + " → " + name(edge.to()) + ": " + rules;
        return tag("a").attr("href", links.to(address(edge)))
                .attr("class", "line")
                .attr("aria-label", said)
                .with(
                        tag("title").with(text(said)),
                        tag("path").attr("class", "reach").attr("d", path),
                        tag("path").attr("class", "seen").attr("d", path).attr("marker-end", "url(#" + arrow + ")"));
    }

    /** The page of the rule, or of several rules their list on the page of the mechanism. */
    private String address(CausalGraph.Edge edge) {
        RuleInfo rule = edge.rules().get(0);
        return edge.rules().size() == 1
                ? Place.rule(rule.id())
                : Place.term(term(rule.target())) + (Catalogue.explains(rule) ? "#explains" : "#inferred");
    }

    private DomContent box(String node, GraphLayout layout, boolean here) {
        GraphLayout.Box box = layout.box(node);
        GraphLabel label = label(node);
        double left = box.x() + GraphLabel.indent();
        double top = box.y() + GraphLabel.ABOVE_KIND;
        List<DomContent> lines = new ArrayList<>();
        for (int index = 0; index < label.lines().size(); index++) {
            lines.add(tag("text")
                    .attr("x", number(left))
                    .attr("y", number(top + (index + 1) * GraphLabel.LINE))
                    .with(text(label.lines().get(index))));
        }
        return tag("a").attr("href", links.to(Place.term(term(node))))
                .attr("class", "box " + label.kind() + (here ? " here" : ""))
                .attr("aria-label", name(node) + ", " + label.kind())
                .with(
                        tag("rect")
                                .attr("x", number(box.x()))
                                .attr("y", number(box.y()))
                                .attr("width", number(box.width()))
                                .attr("height", number(box.height()))
                                .attr("rx", "6"),
                        tag("text")
                                .attr("class", "what")
                                .attr("x", number(left))
                                .attr("y", number(top))
                                .with(text(label.kind())),
                        each(lines.toArray(DomContent[]::new)));
    }

    private GraphLabel label(String node) {
        return GraphLabel.of(term(node).kind().word(), name(node));
    }

    private String name(String node) {
        return term(node).name();
    }

    private Term term(String node) {
        return links.catalogue().vocabulary().require(node);
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
