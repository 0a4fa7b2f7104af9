package io.github.sacrum.workbench.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import io.github.sacrum.knowledge.Category;
import io.github.sacrum.knowledge.Recommendation;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.knowledge.Source;
import io.github.sacrum.vocabulary.Term;
import j2html.tags.DomContent;
import java.util.Arrays;

/** Links from the pages of one folder to the others; all are relative, so that the site may lie anywhere. */
final class Links {
    private final Catalogue catalogue;
    private final String up;

    private Links(Catalogue catalogue, String up) {
        this.catalogue = catalogue;
        this.up = up;
    }

    /** Links from a page at the root of the site. */
    static Links fromRoot(Catalogue catalogue) {
        return new Links(catalogue, "");
    }

    /** Links from a page in a folder of the site. */
    static Links fromFolder(Catalogue catalogue) {
        return new Links(catalogue, "../");
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** The address of a page, given where it lies within the site. */
    String to(String place) {
        return up + place;
    }

    DomContent page(String place, String words) {
        return a(words).withHref(to(place));
    }

    DomContent rule(RuleInfo rule) {
        return a(code(rule.id())).withHref(to(Place.rule(rule.id()))).withTitle(rule.name());
    }

    DomContent ruleName(RuleInfo rule) {
        return page(Place.rule(rule.id()), rule.name());
    }

    DomContent term(Term term) {
        return page(Place.term(term), term.name());
    }

    /** A term by its id, which is shown as it is if the vocabulary does not have it. */
    DomContent term(String id) {
        return catalogue.vocabulary().find(id).map(this::term).orElseGet(() -> text(id));
    }

    DomContent source(Source source) {
        return a(source.key()).withHref(to(Place.source(source.key()))).withTitle(source.title());
    }

    /** With what was seen of it, as far as that is recorded. */
    DomContent sourceAsRead(Source source) {
        return source.tier() == null
                ? source(source)
                : Parts.all(
                        source(source),
                        " ",
                        span("(" + Words.tier(source.tier()) + ")").withClass("tier"));
    }

    DomContent recommendation(Recommendation recommendation) {
        return page(Place.recommendation(recommendation.id()), recommendation.name());
    }

    /** What a rule advises on: a recommendation, or all of a category. */
    DomContent advised(String target) {
        boolean category =
                Arrays.stream(Category.values()).anyMatch(value -> value.word().equals(target));
        return category
                ? page("recommendations.html#" + target, "everything under " + Words.category(target))
                : catalogue
                        .pack()
                        .recommendation(target)
                        .map(this::recommendation)
                        .orElseGet(() -> text(target));
    }
}
