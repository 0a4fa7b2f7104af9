package io.github.sacrum.scenario.coverage;

import io.github.sacrum.internal.EnumWords;
import io.github.sacrum.scenario.mutation.ConstraintResult;
import io.github.sacrum.scenario.mutation.RuleResult;
import java.util.Comparator;
import java.util.List;

/** The page of a rule file: its rules as written, each constraint with a sign and a colour for how it was seen. */
final class FilePage {
    private final Coverage coverage;
    private final String file;
    private final List<RuleResult> rules;

    FilePage(Coverage coverage, String file, List<RuleResult> rules) {
        this.coverage = coverage;
        this.file = file;
        this.rules = rules;
    }

    String text() {
        Markup page = new Markup(file.substring(file.lastIndexOf('/') + 1));
        page.open("p").element("a", "All files", "href", "index.html").close();
        legend(page);
        rules.forEach(rule -> rule(page, rule));
        return page.end();
    }

    private static void legend(Markup page) {
        page.open("ul", "class", "legend");
        for (Sight sight : Sight.values()) {
            page.open("li").element("mark", sight.sign(), "class", EnumWords.of(sight));
            page.text(" " + sight.words()).close();
        }
        page.close();
    }

    private void rule(Markup page, RuleResult rule) {
        page.element("h2", rule.id() + ", line " + rule.source().line(), "id", rule.id());
        page.element("p", said(rule));
        page.open("pre");
        String text = rule.source().text();
        int at = 0;
        for (ConstraintResult constraint : rule.constraints().stream()
                .sorted(Comparator.comparingInt(ConstraintResult::offset))
                .toList()) {
            Sight sight = coverage.sight(constraint);
            page.text(text.substring(at, constraint.offset()));
            page.open("mark", "class", EnumWords.of(sight), "title", sight.words());
            page.text(constraint.text()).element("sup", sight.sign()).close();
            at = constraint.offset() + constraint.text().length();
        }
        page.text(text.substring(at)).close();
    }

    private String said(RuleResult rule) {
        RuleTally tally = RuleTally.of(rule);
        String fires = coverage.basis().fires(rule) ? "Fires" : "Fires nowhere";
        return fires + ". Scenarios that name it: " + tally.scenarios() + ". Mutants killed: " + tally.killed() + " of "
                + tally.mutants() + ".";
    }
}
