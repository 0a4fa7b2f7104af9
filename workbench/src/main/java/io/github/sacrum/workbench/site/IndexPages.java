package io.github.sacrum.workbench.site;

import static j2html.TagCreator.code;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import io.github.sacrum.knowledge.Category;
import io.github.sacrum.knowledge.Recommendation;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.knowledge.RuleKind;
import io.github.sacrum.knowledge.Source;
import io.github.sacrum.vocabulary.Term;
import io.github.sacrum.vocabulary.TermKind;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A page for each kind of thing that lists all of them. */
final class IndexPages {
    private final Catalogue catalogue;
    private final Links links;

    IndexPages(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.links = Links.fromRoot(catalogue);
    }

    Stream<Page> pages() {
        return Stream.of(conditions(), mechanisms(), rules(), recommendations(), terms(), sources());
    }

    private Page conditions() {
        List<Term> weighed = new ArrayList<>();
        List<Term> told = new ArrayList<>();
        for (Term term : catalogue.terms(TermKind.CONDITION)) {
            (concluded(term) ? weighed : told).add(term);
        }
        return page(
                "conditions.html",
                "Conditions",
                Stream.of(
                        Parts.section(
                                "weighed",
                                "Conditions that rules open, weigh, flag or conclude",
                                weighed,
                                new Table<Term>("Conditions that rules conclude something about")
                                        .column("Condition", links::term)
                                        .column("Must not be missed", term -> text(term.serious() ? "yes" : ""))
                                        .numbers("Opened by", term -> number(term, RuleKind.PRETEST))
                                        .numbers("Weighed by", term -> number(term, RuleKind.EVIDENCE))
                                        .numbers("Flagged by", term -> number(term, RuleKind.RED_FLAG))
                                        .numbers("Concluded by", term -> number(term, RuleKind.SYNDROME))
                                        .of(weighed)),
                        Parts.section(
                                "told",
                                "Conditions that are only told",
                                told,
                                p(
                                        "What is already known of a person. No rule weighs them; rules may read them, for instance to withhold a"
                                                + " medicine."),
                                termTable("Conditions that are only told", told))));
    }

    private boolean concluded(Term term) {
        return !catalogue
                .concluding(term.id(), RuleKind.PRETEST, RuleKind.EVIDENCE, RuleKind.RED_FLAG, RuleKind.SYNDROME)
                .isEmpty();
    }

    private String number(Term term, RuleKind kind) {
        int number = catalogue.concluding(term.id(), kind).size();
        return number == 0 ? "" : Words.count(number, "rule", "rules");
    }

    private Page mechanisms() {
        CausalGraph graph = CausalGraph.whole(catalogue);
        List<Term> all = catalogue.terms(TermKind.MECHANISM);
        return page(
                "mechanisms.html",
                "Mechanisms",
                Stream.of(Parts.section(
                        "all",
                        "All mechanisms",
                        all,
                        p(links.page("graph.html", "The graph of mechanisms shows how they hang together.")),
                        new Table<Term>("Mechanisms")
                                .column("Mechanism", links::term)
                                .column("Region", term -> text(Words.plain(term.region())))
                                .column(
                                        "Before it",
                                        term -> Parts.list(graph.before(catalogue, term.id()), links::term))
                                .column("After it", term -> Parts.list(graph.after(catalogue, term.id()), links::term))
                                .of(all))));
    }

    private Page rules() {
        return page("rules.html", "Rules", Arrays.stream(RuleKind.values()).map(kind -> {
            List<RuleInfo> found = catalogue.rules(kind);
            return Parts.section(
                    kind.annotation(),
                    Words.kind(kind),
                    found,
                    new RuleTable(links)
                            .brief(Words.kind(kind) + ": " + Words.count(found.size(), "rule", "rules"), found));
        }));
    }

    private Page recommendations() {
        return page(
                "recommendations.html",
                "Recommendations",
                Arrays.stream(Category.values()).map(category -> {
                    List<Recommendation> found = catalogue.pack().recommendations().stream()
                            .filter(advice -> advice.category() == category)
                            .toList();
                    String title = Words.sentence(Words.category(category.word()));
                    return Optional.of(Parts.section(
                            category.word(),
                            title,
                            found.isEmpty()
                                    ? p("None.")
                                    : new Table<Recommendation>(title + ": "
                                                    + Words.count(found.size(), "recommendation", "recommendations"))
                                            .column("Recommendation", links::recommendation)
                                            .column("Strength", advice -> text(advice.strength()))
                                            .column("Certainty of the evidence", advice -> text(advice.certainty()))
                                            .of(found)));
                }));
    }

    private Page terms() {
        return page("terms.html", "Terms", Arrays.stream(TermKind.values()).map(kind -> {
            List<Term> found = catalogue.terms(kind);
            String caption = Words.kinds(kind) + ": " + Words.count(found.size(), "term", "terms");
            return Parts.section(kind.word(), Words.kinds(kind), found, termTable(caption, found));
        }));
    }

    private DomContent termTable(String caption, List<Term> terms) {
        return new Table<Term>(caption)
                .column("Name", links::term)
                .column("Also called", term -> text(String.join("; ", term.synonyms())))
                .column("Id", term -> code(term.id()))
                .of(terms);
    }

    private Page sources() {
        List<Source> all = List.copyOf(catalogue.pack().bibliography());
        return page(
                "sources.html",
                "Sources",
                Stream.of(Parts.section(
                        "all",
                        "All sources",
                        all,
                        new Table<Source>("Sources: " + all.size())
                                .column("Key", links::source)
                                .column("Citation", source -> text(source.citation()))
                                .numbers(
                                        "Rules",
                                        source -> String.valueOf(
                                                catalogue.citing(source).size()))
                                .of(all))));
    }

    private static Page page(String place, String title, Stream<Optional<Parts.Section>> sections) {
        return new Page(
                place,
                title,
                "",
                Parts.nothing(),
                sections.flatMap(Optional::stream).toList());
    }
}
