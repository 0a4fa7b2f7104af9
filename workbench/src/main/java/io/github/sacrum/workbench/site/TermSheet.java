package io.github.sacrum.workbench.site;

import static j2html.TagCreator.code;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import io.github.sacrum.vocabulary.Term;
import io.github.sacrum.vocabulary.TermCode;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the vocabulary knows of a term: on the pages of terms, conditions and mechanisms alike. */
final class TermSheet {
    private final Links links;

    TermSheet(Links links) {
        this.links = links;
    }

    DomContent facts(Term term) {
        Map<String, Optional<DomContent>> facts = new LinkedHashMap<>();
        facts.put("Id", Optional.of(code(term.id())));
        facts.put("Also called", filled(String.join("; ", term.synonyms())));
        facts.put("Region", filled(Words.plain(term.region())));
        facts.put("Sides", filled(Words.sides(term.laterality())));
        facts.put("Comes from", Optional.ofNullable(term.origin()).map(origin -> text(origin.word())));
        facts.put("Plausible values", Words.range(term).map(range -> text(range)));
        facts.put("A person is asked", filled(term.question()));
        facts.put("How it is examined", filled(term.how()));
        facts.put("Implies", broader(term));
        List<Term> narrower = links.catalogue().narrower(term);
        facts.put("Implied by", narrower.isEmpty() ? Optional.empty() : Optional.of(Parts.list(narrower, links::term)));
        facts.put("Kept although no rule uses it", filled(term.keptBecause()));
        return Parts.facts(facts);
    }

    private Optional<DomContent> broader(Term term) {
        List<String> broader = new ArrayList<>(links.catalogue().vocabulary().ancestors(term.id()));
        return broader.isEmpty() ? Optional.empty() : Optional.of(Parts.list(broader, links::term));
    }

    private static Optional<DomContent> filled(@Nullable String words) {
        return words == null || words.isEmpty() ? Optional.empty() : Optional.of(text(words));
    }

    /** The codes of public terminologies, or the statement that none is verified. */
    static Parts.Section codes(Term term) {
        DomContent content = term.codes().isEmpty()
                ? p("No code of a public terminology is verified for this term.")
                : new Table<TermCode>("Codes of " + term.name())
                        .column("Terminology", code -> text(Words.codeSystem(code.system())))
                        .column("Code", code -> code(code.code()))
                        .column("Called there", code -> text(code.display()))
                        .column("Match", code -> text(Words.match(code.match())))
                        .column(
                                "Edition and caution",
                                code -> text(Stream.of(code.edition(), code.caution())
                                        .filter(Objects::nonNull)
                                        .collect(Collectors.joining("; "))))
                        .of(term.codes());
        return Parts.section("codes", "Codes", content);
    }
}
