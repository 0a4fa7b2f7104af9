package io.github.sacrum.workbench.site;

import static j2html.TagCreator.h3;
import static j2html.TagCreator.p;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;

import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.knowledge.RuleKind;
import io.github.sacrum.knowledge.Source;
import io.github.sacrum.vocabulary.Term;
import io.github.sacrum.vocabulary.TermKind;
import j2html.tags.DomContent;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Conditions: what opens them, what weighs them, how urgent they are, what follows from them. */
final class ConditionPages {
    private final Catalogue catalogue;
    private final Links links;
    private final RuleTable rules;
    private final TermSheet sheet;

    ConditionPages(Links links) {
        this.catalogue = links.catalogue();
        this.links = links;
        this.rules = new RuleTable(links);
        this.sheet = new TermSheet(links);
    }

    Stream<Page> pages() {
        return catalogue.terms(TermKind.CONDITION).stream().map(this::page);
    }

    private Page page(Term term) {
        String id = term.id();
        List<RuleInfo> pretest = catalogue.concluding(id, RuleKind.PRETEST);
        List<RuleInfo> flags = catalogue.concluding(id, RuleKind.RED_FLAG);
        List<RuleInfo> evidence = catalogue.concluding(id, RuleKind.EVIDENCE);
        List<Parts.Section> sections = Stream.of(
                        Parts.section(
                                "pretest",
                                "Pre-test probabilities",
                                pretest,
                                rules.opening("What opens " + term.name() + ", and how probable it then is", pretest)),
                        Parts.section("signs", "Signs for and against it", evidence, new Signs(links).of(evidence)),
                        Parts.section(
                                "evidence",
                                "Evidence",
                                evidence,
                                p(
                                        "A ratio above 1 speaks for the condition, one below 1 against it. Rules of one dependence"
                                                + " group overlap, so that the group counts once. Grades C and D are weak evidence."),
                                rules.evidence("Signs that weigh " + term.name(), evidence)),
                        Parts.section(
                                "red-flags",
                                "Red flags",
                                flags,
                                rules.flags("Red flags of " + term.name() + ", the most urgent first", flags)),
                        advice(term),
                        table("mechanisms", "Mechanisms", catalogue.reading(id, RuleKind.MECHANISM)),
                        syndromes(term),
                        questions(term),
                        table(
                                "other",
                                "Other rules that read it",
                                catalogue.reading(
                                        id,
                                        RuleKind.PRETEST,
                                        RuleKind.EVIDENCE,
                                        RuleKind.DERIVATION,
                                        RuleKind.RED_FLAG)),
                        sources(term),
                        Optional.of(TermSheet.codes(term)))
                .flatMap(Optional::stream)
                .toList();
        return new Page(Place.term(term), term.name(), "Condition", lead(term), sections);
    }

    private DomContent lead(Term term) {
        return Parts.all(
                term.serious() ? p(strong("Must not be missed.")).withClass("serious") : Parts.nothing(),
                sheet.facts(term));
    }

    private Optional<Parts.Section> table(String id, String title, List<RuleInfo> found) {
        return Parts.section(
                id, title, found, rules.of(title + ": " + Words.count(found.size(), "rule", "rules"), found));
    }

    private Optional<Parts.Section> advice(Term term) {
        Map<Boolean, List<RuleInfo>> given = catalogue.reading(term.id(), RuleKind.RECOMMENDATION).stream()
                .collect(Collectors.partitioningBy(catalogue::advisesAgainst));
        List<RuleInfo> gives = given.getOrDefault(false, List.of());
        List<RuleInfo> against = given.getOrDefault(true, List.of());
        List<RuleInfo> warns = catalogue.reading(term.id(), RuleKind.WITHHOLDING, RuleKind.QUALIFICATION);
        return Parts.section(
                "advice",
                "Recommendations",
                Stream.of(gives, against, warns).flatMap(List::stream).toList(),
                part(
                        "Recommended",
                        "Recommended by rules that read " + term.name() + ", alone or beside other things",
                        gives),
                part("Advised against", "Advised against by rules that read " + term.name(), against),
                part("Withheld or qualified", "Withheld or qualified by rules that read " + term.name(), warns));
    }

    private Optional<Parts.Section> syndromes(Term term) {
        List<RuleInfo> concluded = catalogue.concluding(term.id(), RuleKind.SYNDROME);
        List<RuleInfo> part = catalogue.reading(term.id(), RuleKind.SYNDROME);
        return Parts.section(
                "syndromes",
                "Syndromes",
                Stream.concat(concluded.stream(), part.stream()).toList(),
                part("It is concluded", "Rules that conclude it from other conditions", concluded),
                part("It takes part in", "Rules that conclude a syndrome from it", part));
    }

    /** What the numbers and the flags rest on. */
    private Optional<Parts.Section> sources(Term term) {
        List<Source> cited = catalogue.concluding(term.id()).stream()
                .flatMap(rule -> rule.sources().stream())
                .distinct()
                .sorted(Comparator.comparing(Source::key))
                .toList();
        return Parts.section(
                "sources", "Sources", cited, Parts.bullets(cited, source -> SourcePages.citation(links, source)));
    }

    private DomContent part(String title, String caption, List<RuleInfo> found) {
        return found.isEmpty() ? Parts.nothing() : Parts.all(h3(title), rules.of(caption, found));
    }

    private Optional<Parts.Section> questions(Term term) {
        List<Term> asked =
                catalogue.concluding(term.id(), RuleKind.PRETEST, RuleKind.EVIDENCE, RuleKind.RED_FLAG).stream()
                        .flatMap(rule -> new TreeSet<>(rule.terms()).stream())
                        .distinct()
                        .sorted()
                        .flatMap(sign -> catalogue.vocabulary().find(sign).stream())
                        .filter(sign -> sign.question() != null)
                        .toList();
        return Parts.section(
                "questions",
                "Questions",
                asked,
                new Table<Term>("What a person is asked about the signs of " + term.name())
                        .column("Sign", links::term)
                        .column("Question", sign -> text(String.valueOf(sign.question())))
                        .of(asked));
    }
}
