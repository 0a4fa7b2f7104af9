package io.github.sacrum.workbench.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import io.github.sacrum.knowledge.Category;
import io.github.sacrum.knowledge.Recommendation;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.knowledge.Source;
import j2html.tags.DomContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Publications: where they are to be found, how closely they were read, and what rests on them. */
final class SourcePages {
    private final Links links;
    private final RuleTable rules;

    SourcePages(Links links) {
        this.links = links;
        this.rules = new RuleTable(links);
    }

    Stream<Page> pages() {
        return links.catalogue().pack().bibliography().stream().map(this::page);
    }

    private Page page(Source source) {
        List<RuleInfo> cite = links.catalogue().citing(source);
        List<Recommendation> advice = links.catalogue().adviceCiting(source);
        List<Parts.Section> sections = Stream.of(
                        Parts.section(
                                "rules",
                                "Rules that cite it",
                                cite,
                                rules.brief("Rules that cite " + source.key(), cite)),
                        Parts.section(
                                "recommendations",
                                "Recommendations that cite it",
                                advice,
                                Parts.bullets(advice, this::advice)))
                .flatMap(Optional::stream)
                .toList();
        return new Page(Place.source(source.key()), source.title(), "Source", lead(source, sections), sections);
    }

    private DomContent advice(Recommendation recommendation) {
        boolean against = recommendation.category() == Category.AVOID;
        return Parts.all(against ? "To avoid: " : "", links.recommendation(recommendation));
    }

    private static DomContent lead(Source source, List<Parts.Section> sections) {
        Map<String, Optional<DomContent>> facts = new LinkedHashMap<>();
        facts.put("Citation", Optional.of(text(source.citation())));
        facts.put("Key", Optional.of(code(source.key())));
        facts.put("Kind", Optional.ofNullable(source.kind()).map(kind -> text(kind)));
        facts.put("DOI", Optional.ofNullable(source.doi()).map(doi -> a(doi).withHref("https://doi.org/" + doi)));
        facts.put("PubMed", Optional.ofNullable(source.pmid()).map(pmid -> a(pmid).withHref(
                        "https://pubmed.ncbi.nlm.nih.gov/" + pmid + "/")));
        facts.put("Read at", Optional.ofNullable(source.url()).map(SourcePages::address));
        facts.put(
                "What was seen of it",
                Optional.ofNullable(source.tier())
                        .map(tier -> text(Words.tier(tier)
                                + (source.secondHand() ? ": its numbers are weak evidence here" : ""))));
        facts.put(
                "What it says",
                source.states().isEmpty()
                        ? Optional.empty()
                        : Optional.of(Parts.bullets(source.states(), states -> text(Words.sentence(states)))));
        return Parts.all(Parts.facts(facts), sections.isEmpty() ? p("Nothing cites it.") : Parts.nothing());
    }

    /** A link only if it is an address of the web. */
    static DomContent address(String url) {
        return url.startsWith("https://") || url.startsWith("http://") ? a(url).withHref(url) : text(url);
    }

    /** A citation, and what the source is recorded to say. */
    static DomContent quoted(Links links, Source source) {
        return source.states().isEmpty()
                ? citation(links, source)
                : Parts.all(
                        citation(links, source),
                        " It says:",
                        Parts.bullets(source.states(), states -> text(Words.sentence(states))));
    }

    /** A citation that leads to the source's page, and on to the publication itself. */
    static DomContent citation(Links links, Source source) {
        Optional<String> outside = Optional.ofNullable(source.doi())
                .map(doi -> "https://doi.org/" + doi)
                .or(() ->
                        Optional.ofNullable(source.pmid()).map(pmid -> "https://pubmed.ncbi.nlm.nih.gov/" + pmid + "/"))
                .or(() -> Optional.ofNullable(source.url()).filter(url -> url.startsWith("http")));
        return Parts.all(
                links.source(source),
                ": ",
                source.citation(),
                outside.map(url -> Parts.all(
                                " ", a("Open it").withHref(url).attr("aria-label", "Open it: " + source.key())))
                        .orElseGet(Parts::nothing),
                source.tier() == null
                        ? Parts.nothing()
                        : Parts.all(
                                " ",
                                span("Seen: " + Words.tier(source.tier()) + ".").withClass("tier")));
    }
}
