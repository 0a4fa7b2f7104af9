package io.github.sacrum.workbench.site;

import static j2html.TagCreator.code;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import io.github.sacrum.knowledge.Category;
import io.github.sacrum.knowledge.Recommendation;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.knowledge.RuleKind;
import j2html.tags.DomContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Recommendations: what to do, how sure that is, and which rules give, withhold or qualify it. */
final class RecommendationPages {
    private final Links links;
    private final RuleTable rules;

    RecommendationPages(Links links) {
        this.links = links;
        this.rules = new RuleTable(links);
    }

    Stream<Page> pages() {
        return links.catalogue().pack().recommendations().stream().map(this::page);
    }

    private Page page(Recommendation advice) {
        String category = advice.category().word();
        List<Parts.Section> sections = Stream.of(
                        table("given", "Rules that give it", of(advice.id(), RuleKind.RECOMMENDATION)),
                        table("withheld", "Rules that withhold it", of(advice.id(), RuleKind.WITHHOLDING)),
                        table("qualified", "Rules that qualify it", of(advice.id(), RuleKind.QUALIFICATION)),
                        table(
                                "category",
                                "Rules on everything of its category",
                                of(category, RuleKind.WITHHOLDING, RuleKind.QUALIFICATION)),
                        Optional.of(Parts.section(
                                "sources",
                                "Sources",
                                Parts.bullets(advice.sources(), source -> SourcePages.citation(links, source)))))
                .flatMap(Optional::stream)
                .toList();
        return new Page(
                Place.recommendation(advice.id()),
                advice.name(),
                advice.category() == Category.AVOID ? "To avoid" : "Recommendation",
                lead(advice),
                sections);
    }

    private List<RuleInfo> of(String target, RuleKind... kinds) {
        return links.catalogue().concluding(target, kinds);
    }

    private Optional<Parts.Section> table(String id, String title, List<RuleInfo> found) {
        return Parts.section(
                id, title, found, rules.of(title + ": " + Words.count(found.size(), "rule", "rules"), found));
    }

    private DomContent lead(Recommendation advice) {
        String category = advice.category().word();
        Map<String, Optional<DomContent>> facts = new LinkedHashMap<>();
        facts.put("Id", Optional.of(code(advice.id())));
        facts.put("Category", Optional.of(links.page("recommendations.html#" + category, Words.category(category))));
        facts.put("Dose", known(advice.dose()));
        facts.put("Phase", known(advice.phase()));
        facts.put("Review", known(advice.review()));
        facts.put("Strength", known(advice.strength()));
        facts.put("Certainty of the evidence", known(advice.certainty()));
        facts.put(
                "While a red flag stands",
                advice.category().withheldInEmergency()
                        ? known("withheld until an urgent or emergency red flag is cleared")
                        : Optional.empty());
        return Parts.all(p(advice.what()).withClass("lead"), Parts.facts(facts));
    }

    private static Optional<DomContent> known(@Nullable String words) {
        return Optional.ofNullable(words).map(known -> text(known));
    }
}
