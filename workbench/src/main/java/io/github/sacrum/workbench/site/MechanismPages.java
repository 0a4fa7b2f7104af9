package io.github.sacrum.workbench.site;

import static j2html.TagCreator.h3;
import static j2html.TagCreator.p;

import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.knowledge.RuleKind;
import io.github.sacrum.vocabulary.Term;
import io.github.sacrum.vocabulary.TermKind;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Mechanisms: what brings each about, what it accounts for, and its neighbours in the chain of cause. */
final class MechanismPages {
    private final Catalogue catalogue;
    private final Links links;
    private final RuleTable rules;
    private final TermSheet sheet;
    private final CausalGraph graph;

    MechanismPages(Links links) {
        this.catalogue = links.catalogue();
        this.links = links;
        this.rules = new RuleTable(links);
        this.sheet = new TermSheet(links);
        this.graph = CausalGraph.whole(catalogue);
    }

    Stream<Page> pages() {
        return catalogue.terms(TermKind.MECHANISM).stream().map(this::page);
    }

    private Page page(Term term) {
        List<RuleInfo> concluding = catalogue.concluding(term.id(), RuleKind.MECHANISM);
        List<RuleInfo> infer =
                concluding.stream().filter(rule -> !Catalogue.explains(rule)).toList();
        List<RuleInfo> explain = concluding.stream().filter(Catalogue::explains).toList();
        List<RuleInfo> others = catalogue.reading(term.id()).stream()
                .filter(rule -> rule.kind() != RuleKind.MECHANISM)
                .toList();
        CausalGraph around = graph.around(term.id());
        List<Parts.Section> sections = Stream.of(
                        Parts.section(
                                "graph",
                                "In the chain of cause",
                                around.edges(),
                                new GraphDrawing(links).of("graph", "Neighbours of " + term.name(), around, term.id()),
                                p(links.page("graph.html", "The whole graph")),
                                neighbours(term)),
                        Parts.section(
                                "inferred",
                                "Rules that infer it",
                                infer,
                                rules.reading("Rules that infer " + term.name(), "Reads", infer)),
                        Parts.section(
                                "explains",
                                "What it accounts for",
                                explain,
                                rules.reading(
                                        "Complaints that " + term.name() + " accounts for", "Complaints", explain)),
                        Parts.section(
                                "other", "What else reads it", others, rules.of("Other rules that read it", others)),
                        Optional.of(TermSheet.codes(term)))
                .flatMap(Optional::stream)
                .toList();
        return new Page(Place.term(term), term.name(), "Mechanism", sheet.facts(term), sections);
    }

    private DomContent neighbours(Term term) {
        return Parts.all(
                part("Mechanisms before it", graph.before(catalogue, term.id())),
                part("Mechanisms after it", graph.after(catalogue, term.id())));
    }

    private DomContent part(String title, List<Term> mechanisms) {
        return mechanisms.isEmpty() ? Parts.nothing() : Parts.all(h3(title), Parts.bullets(mechanisms, links::term));
    }
}
