package io.github.sacrum.workbench.site;

import static j2html.TagCreator.p;

import io.github.sacrum.knowledge.RuleInfo;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The graph of mechanisms: the whole of it, and a page for each file of rules. */
final class GraphPages {
    private final Catalogue catalogue;

    GraphPages(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Stream<Page> pages() {
        Map<String, CausalGraph> groups = CausalGraph.byFile(catalogue);
        return Stream.concat(
                Stream.of(whole(groups)),
                groups.entrySet().stream().map(group -> part(group.getKey(), group.getValue())));
    }

    private Page whole(Map<String, CausalGraph> groups) {
        Links links = Links.fromRoot(catalogue);
        CausalGraph graph = CausalGraph.whole(catalogue);
        List<Parts.Section> sections = new ArrayList<>();
        if (!groups.isEmpty()) {
            sections.add(Parts.section(
                    "parts",
                    "Parts of the graph",
                    Parts.bullets(groups.keySet(), name -> links.page(Place.graph(name), title(name)))));
        }
        CausalGraph alone = graph.ofMechanismsAlone(catalogue);
        if (!alone.edges().isEmpty()) {
            sections.add(Parts.section(
                    "alone",
                    "From mechanism to mechanism",
                    new GraphDrawing(links).of("alone", "Mechanisms alone", alone, "")));
        }
        sections.addAll(sections(links, "The whole graph", graph));
        return new Page("graph.html", "Graph of mechanisms", "", lead(), sections);
    }

    private Page part(String name, CausalGraph graph) {
        Links links = Links.fromFolder(catalogue);
        return new Page(
                Place.graph(name),
                title(name),
                "Part of the graph of mechanisms",
                Parts.all(lead(), p(links.page("graph.html", "The whole graph"))),
                sections(links, title(name), graph));
    }

    private static DomContent lead() {
        return p(
                "Causes stand on the left, what they bring about on the right. A box leads to the page of its term, a line"
                        + " to the rule that draws it. A picture that is broader than the page can be moved.");
    }

    static String title(String name) {
        return Words.sentence(Words.plain(name));
    }

    /** The picture, and the same as a table for whoever cannot see it. */
    private static List<Parts.Section> sections(Links links, String title, CausalGraph graph) {
        return graph.edges().isEmpty()
                ? List.of(Parts.section("graph", title, p("No rule infers a mechanism.")))
                : List.of(
                        Parts.section("graph", title, new GraphDrawing(links).of("graph", title, graph, "")),
                        Parts.section("steps", "The same as a table", steps(links, "Steps of the graph", graph)));
    }

    static DomContent steps(Links links, String caption, CausalGraph graph) {
        return new Table<CausalGraph.Edge>(caption)
                .column("From", edge -> links.term(edge.from()))
                .column("To", edge -> links.term(edge.to()))
                .column("Rules", edge -> Parts.<RuleInfo>list(edge.rules(), links::rule))
                .of(graph.edges());
    }
}
