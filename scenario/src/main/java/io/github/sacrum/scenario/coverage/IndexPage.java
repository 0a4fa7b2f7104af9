package io.github.sacrum.scenario.coverage;

import io.github.sacrum.scenario.mutation.Percent;
import io.github.sacrum.scenario.mutation.RuleResult;
import io.github.sacrum.scenario.mutation.StudyResult;
import java.util.List;
import java.util.Map;

/** The first page: totals, and a row for each file. */
final class IndexPage {
    private final Coverage coverage;
    private final Map<String, List<RuleResult>> files;
    private final Map<String, String> names;

    IndexPage(Coverage coverage, Map<String, List<RuleResult>> files, Map<String, String> names) {
        this.coverage = coverage;
        this.files = files;
        this.names = names;
    }

    String text() {
        Markup page = new Markup("Coverage of the rules");
        page.element("p", "Counted by " + coverage.basis().words() + ".");
        page.open("table").open("thead").open("tr");
        page.element("th", "File").element("th", "Rules that fire").element("th", "Constraints seen both ways");
        page.close().close().open("tbody");
        files.forEach((file, rules) -> row(page, file, names.getOrDefault(file, ""), part(rules)));
        row(page, "All", "", coverage);
        page.close().close();
        return page.end();
    }

    private Coverage part(List<RuleResult> rules) {
        return new Coverage(new StudyResult(rules, coverage.study().cases()), coverage.basis());
    }

    private static void row(Markup page, String title, String target, Coverage part) {
        page.open("tr").open("td");
        if (target.isEmpty()) {
            page.text(title);
        } else {
            page.element("a", target.substring(0, target.length() - ".html".length()), "href", target);
        }
        page.close();
        number(page, part.fired().size(), part.study().rules().size());
        number(page, part.constraints(Sight.BOTH), part.constraints());
        page.close();
    }

    private static void number(Markup page, int some, int all) {
        page.element("td", some + " of " + all + ", " + Percent.of(some, all), "class", some == all ? "all" : "some");
    }
}
