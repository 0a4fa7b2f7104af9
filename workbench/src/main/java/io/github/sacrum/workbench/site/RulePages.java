package io.github.sacrum.workbench.site;

import static j2html.TagCreator.code;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.knowledge.RuleKind;
import io.github.sacrum.vocabulary.Term;
import io.github.sacrum.workbench.site.RuleScore.SeenConstraint;
import j2html.tags.DomContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules: what each concludes from what, on which evidence, with which limits, and how it is written. */
final class RulePages {
    /** Annotations that the page shows in words of its own, besides the one that tells the rule's kind. */
    private static final Set<String> SHOWN = Set.of(
            "id",
            "condition",
            "source",
            "grade",
            "limits",
            "group",
            "combined",
            "sensitivity",
            "specificity",
            "residual",
            "urgency",
            "reason",
            "variant",
            "origin",
            "share");

    private final Catalogue catalogue;
    private final Links links;
    private final Conclusion conclusion;

    RulePages(Links links) {
        this.catalogue = links.catalogue();
        this.links = links;
        this.conclusion = new Conclusion(links);
    }

    Stream<Page> pages() {
        return catalogue.pack().rules().stream().map(this::page);
    }

    private Page page(RuleInfo rule) {
        List<Term> read = catalogue.named(rule);
        List<Parts.Section> sections = Stream.of(
                        Parts.section(
                                "reads",
                                "Terms it reads",
                                read,
                                new Table<Term>("Terms that the conditions of " + rule.id() + " name")
                                        .column("Term", links::term)
                                        .column("Kind", term -> text(term.kind().word()))
                                        .column("Id", term -> code(term.id()))
                                        .of(read)),
                        Optional.of(Parts.section(
                                "sources",
                                "Sources",
                                Parts.bullets(rule.sources(), source -> SourcePages.quoted(links, source)))),
                        Optional.of(Parts.section("tested", "How it is tested", Scores.facts(catalogue.score(rule)))),
                        catalogue.text(rule).map(drl -> Parts.section("text", "As it is written", written(rule, drl))))
                .flatMap(Optional::stream)
                .toList();
        return new Page(Place.rule(rule.id()), rule.name(), "Rule " + rule.id(), lead(rule), sections);
    }

    private DomContent written(RuleInfo rule, String drl) {
        List<SeenConstraint> seen =
                catalogue.score(rule).map(RuleScore::constraints).orElse(List.of());
        return RuleText.of(rule.id(), drl, seen);
    }

    private String kind(RuleInfo rule) {
        if (catalogue.advisesAgainst(rule)) {
            return "Advises against";
        }
        if (rule.kind() != RuleKind.MECHANISM) {
            return Words.kind(rule.kind());
        }
        return Catalogue.explains(rule) ? "Says what a mechanism accounts for" : "Infers a mechanism";
    }

    private static String ratio(@Nullable Double ratio) {
        return ratio == null ? "none published" : Words.ratio(ratio);
    }

    private static void accuracy(Map<String, Optional<DomContent>> facts, RuleInfo rule, String name) {
        String share = rule.annotation(name);
        facts.put(
                Words.sentence(name),
                share.isEmpty() ? Optional.empty() : Optional.of(text(Words.percent(Double.parseDouble(share)))));
    }

    private DomContent lead(RuleInfo rule) {
        Map<String, Optional<DomContent>> facts = new LinkedHashMap<>();
        facts.put("Id", Optional.of(code(rule.id())));
        facts.put("Kind", Optional.of(text(kind(rule))));
        if (rule.ratio() != null) {
            facts.put(
                    "Likelihood ratio if present",
                    Optional.of(text(ratio(rule.ratio().present()))));
            facts.put(
                    "Likelihood ratio if absent",
                    Optional.of(text(ratio(rule.ratio().absent()))));
        }
        facts.put("Pre-test probability", Optional.ofNullable(rule.pretest()).map(share -> text(Words.percent(share))));
        facts.put(
                "Dependence group",
                Optional.ofNullable(rule.group())
                        .map(group -> Parts.all(
                                code(group),
                                rule.combined() ? ", its published combined estimate" : "; the group counts once")));
        accuracy(facts, rule, "sensitivity");
        accuracy(facts, rule, "specificity");
        facts.put("Grade", Optional.of(Parts.gradeInWords(rule.grade())));
        facts.put("Limits", Optional.of(text(Words.sentence(rule.limits()))));
        new TreeMap<>(rule.annotations()).forEach((name, value) -> {
            if (!SHOWN.contains(name) && !name.equals(rule.kind().annotation())) {
                facts.put("@" + name, Optional.of(code(value)));
            }
        });
        facts.put("File", Optional.ofNullable(rule.place()).map(place -> code(place.file() + ":" + place.line())));
        return Parts.all(p(conclusion.full(rule)).withClass("lead"), Parts.facts(facts));
    }
}
