package io.github.sacrum.workbench.site;

import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.noscript;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import io.github.sacrum.knowledge.Grade;
import io.github.sacrum.knowledge.KnowledgePack;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.vocabulary.Term;
import io.github.sacrum.vocabulary.TermKind;
import j2html.tags.DomContent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The first page, and the page of the search. */
final class StartPages {
    private final Catalogue catalogue;
    private final Links links;

    StartPages(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.links = Links.fromRoot(catalogue);
    }

    Stream<Page> pages() {
        return Stream.of(start(), search());
    }

    private Page start() {
        KnowledgePack pack = catalogue.pack();
        List<Term> serious = catalogue.terms(TermKind.CONDITION).stream()
                .filter(Term::serious)
                .toList();
        List<Parts.Section> sections = Stream.of(
                        Optional.of(Parts.section("holds", "What it holds", holds())),
                        Optional.of(Parts.section("grades", "How good the evidence is", grades())),
                        Optional.of(Parts.section(
                                "tested",
                                "How well the rules are tested",
                                Scores.total(pack.rules().size(), catalogue.scores()))),
                        Parts.section(
                                "serious",
                                "Conditions that must not be missed",
                                serious,
                                Parts.bullets(serious, links::term)))
                .flatMap(Optional::stream)
                .toList();
        Map<String, Optional<DomContent>> facts = new LinkedHashMap<>();
        facts.put("Id", Optional.of(code(pack.id())));
        facts.put("Version", Optional.of(text(pack.version())));
        facts.put("Digest (SHA-256)", Optional.of(code(pack.digest())));
        return new Page(
                "index.html",
                pack.name(),
                "Knowledge pack",
                Parts.all(
                        p("Every rule, term and recommendation of the pack, with the publications that they rest on.")
                                .withClass("lead"),
                        Parts.facts(facts)),
                sections);
    }

    private DomContent holds() {
        KnowledgePack pack = catalogue.pack();
        Map<String, Optional<DomContent>> facts = new LinkedHashMap<>();
        count(
                facts,
                "conditions.html",
                "Conditions",
                catalogue.terms(TermKind.CONDITION).size());
        count(
                facts,
                "mechanisms.html",
                "Mechanisms",
                catalogue.terms(TermKind.MECHANISM).size());
        count(facts, "rules.html", "Rules", pack.rules().size());
        count(
                facts,
                "recommendations.html",
                "Recommendations",
                pack.recommendations().size());
        count(facts, "terms.html", "Terms", pack.vocabulary().terms().size());
        count(facts, "sources.html", "Sources", pack.bibliography().size());
        return Parts.facts(facts);
    }

    private void count(Map<String, Optional<DomContent>> facts, String place, String name, int number) {
        facts.put(name, Optional.of(links.page(place, String.valueOf(number))));
    }

    private DomContent grades() {
        return new Table<Grade>("Rules by the grade of their evidence")
                .column("Grade", Parts::gradeInWords)
                .numbers(
                        "Rules",
                        grade -> String.valueOf(catalogue.pack().rules().stream()
                                .map(RuleInfo::grade)
                                .filter(grade::equals)
                                .count()))
                .of(Arrays.asList(Grade.values()));
    }

    private static Page search() {
        DomContent results = Parts.all(
                p("Type words above: ids, names and other names are searched, and a result must hold all the words.")
                        .withId("told")
                        .attr("role", "status"),
                ol().withId("results"),
                noscript(div(
                        p("The search needs JavaScript. The lists of conditions, rules and terms hold the same."))));
        return new Page("search.html", "Search", "", results, List.of(), List.of("search-index.js", "search.js"));
    }
}
