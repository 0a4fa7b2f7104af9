package io.github.sacrum.workbench.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.button;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.script;
import static j2html.TagCreator.title;
import static j2html.TagCreator.ul;

import io.github.sacrum.knowledge.KnowledgePack;
import j2html.rendering.FlatHtml;
import j2html.tags.DomContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What stands around every page: the way to the others, the search, and which knowledge this is. */
final class Frame {
    private static final int SECTIONS_WORTH_A_LIST = 3;
    private static final Map<String, String> WAYS = ways();

    private final KnowledgePack pack;

    Frame(KnowledgePack pack) {
        this.pack = pack;
    }

    private static Map<String, String> ways() {
        Map<String, String> ways = new LinkedHashMap<>();
        ways.put("conditions.html", "Conditions");
        ways.put("mechanisms.html", "Mechanisms");
        ways.put("graph.html", "Graph");
        ways.put("rules.html", "Rules");
        ways.put("recommendations.html", "Recommendations");
        ways.put("terms.html", "Terms");
        ways.put("sources.html", "Sources");
        return ways;
    }

    /** The whole document. */
    String around(Page page) {
        String up = page.place().contains("/") ? "../" : "";
        DomContent document = html(
                        head(
                                meta().attr("charset", "utf-8"),
                                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                meta().withName("color-scheme").withContent("light dark"),
                                title(
                                        page.title().equals(pack.name())
                                                ? pack.name()
                                                : page.title() + " – " + pack.name()),
                                link().withRel("stylesheet").withHref(up + "site.css"),
                                each(page.scripts(), file -> script().withSrc(up + file)
                                        .attr("defer"))),
                        body(
                                a("Skip to the content").withClass("skip").withHref("#content"),
                                top(up, page.place()),
                                main(
                                                heading(page),
                                                page.lead(),
                                                contents(page),
                                                each(page.sections(), Parts.Section::content))
                                        .withId("content"),
                                bottom()))
                .withLang("en");
        try {
            return "<!DOCTYPE html>\n" + document.render(FlatHtml.inMemory()) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException("A page cannot be put together.", e);
        }
    }

    private DomContent top(String up, String here) {
        return header(
                        a(pack.name()).withClass("home").withHref(up + "index.html"),
                        nav(ul(each(
                                        WAYS.entrySet(),
                                        way -> li(a(way.getValue())
                                                .withHref(up + way.getKey())
                                                .condAttr(way.getKey().equals(here), "aria-current", "page")))))
                                .attr("aria-label", "Site"),
                        form(
                                        label("Search").withFor("find"),
                                        input().withType("search")
                                                .withId("find")
                                                .withName("q"),
                                        button("Find").withType("submit"))
                                .attr("role", "search")
                                .withAction(up + "search.html")
                                .withMethod("get"))
                .withClass("top");
    }

    private static DomContent heading(Page page) {
        return page.kind().isEmpty()
                ? h1(page.title())
                : Parts.all(p(page.kind()).withClass("kind"), h1(page.title()));
    }

    private static DomContent contents(Page page) {
        return page.sections().size() < SECTIONS_WORTH_A_LIST
                ? Parts.nothing()
                : nav(ul(each(page.sections(), part -> li(a(part.title()).withHref("#" + part.id())))))
                        .withClass("contents")
                        .attr("aria-label", "On this page");
    }

    private DomContent bottom() {
        return footer(
                p("Supports a clinician's judgement and diagnoses nobody."),
                div(Parts.all(pack.name(), ", version ", pack.version(), ", SHA-256 ", code(pack.digest()))));
    }
}
