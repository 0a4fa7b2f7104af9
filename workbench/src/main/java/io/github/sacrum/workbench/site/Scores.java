package io.github.sacrum.workbench.site;

import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How well a rule is tested, in words. */
final class Scores {
    private Scores() {}

    /** For a cell of a table. */
    static DomContent brief(RuleScore score) {
        String words = Words.count(score.scenarios(), "scenario", "scenarios")
                + "; constraints " + score.seenBothWays() + " of " + score.constraints()
                + "; mutants " + score.killed() + " of " + score.mutants();
        boolean whole = score.scenarios() > 0
                && score.seenBothWays() == score.constraints()
                && score.killed() == score.mutants();
        return span(words).withClass(whole ? "tested" : "gap");
    }

    /** For the page of the rule. */
    static DomContent facts(RuleScore score) {
        Map<String, Optional<DomContent>> facts = new LinkedHashMap<>();
        facts.put("Scenarios", Optional.of(text(String.valueOf(score.scenarios()))));
        facts.put("Constraints seen both ways", Optional.of(text(score.seenBothWays() + " of " + score.constraints())));
        facts.put("Mutants killed", Optional.of(text(score.killed() + " of " + score.mutants())));
        return Parts.facts(facts);
    }
}
