package io.github.sacrum.workbench.site;

import static j2html.TagCreator.p;

import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.knowledge.RuleKind;
import io.github.sacrum.vocabulary.Term;
import io.github.sacrum.vocabulary.TermKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The terms of the vocabulary, but for conditions and mechanisms, whose pages hold more. */
final class TermPages {
    private final Catalogue catalogue;
    private final RuleTable rules;
    private final TermSheet sheet;

    TermPages(Links links) {
        this.catalogue = links.catalogue();
        this.rules = new RuleTable(links);
        this.sheet = new TermSheet(links);
    }

    Stream<Page> pages() {
        return catalogue.vocabulary().terms().stream()
                .filter(term -> term.kind() != TermKind.CONDITION && term.kind() != TermKind.MECHANISM)
                .map(this::page);
    }

    private Page page(Term term) {
        List<RuleInfo> derive = catalogue.concluding(term.id(), RuleKind.DERIVATION);
        List<RuleInfo> read = catalogue.reading(term.id());
        List<Parts.Section> sections = Stream.of(
                        Parts.section(
                                "derived",
                                "Rules that derive it",
                                derive,
                                rules.of("Rules that derive " + term.name(), derive)),
                        Optional.of(
                                read.isEmpty()
                                        ? Parts.section("rules", "Rules that read it", p("No rule reads it."))
                                        : Parts.section(
                                                "rules",
                                                "Rules that read it",
                                                rules.brief("Rules that read " + term.name(), read))),
                        Optional.of(TermSheet.codes(term)))
                .flatMap(Optional::stream)
                .toList();
        String kind = Words.sentence(term.kind().word());
        return new Page(Place.term(term), term.name(), kind, sheet.facts(term), sections);
    }
}
