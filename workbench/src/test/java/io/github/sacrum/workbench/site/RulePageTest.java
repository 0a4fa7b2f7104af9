package io.github.sacrum.workbench.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.scenario.coverage.Sight;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page of a rule shows it as written, says in plain words what it does, and how well it is tested. */
class RulePageTest {
    @Test
    void each_constraint_is_marked_by_how_it_was_seen_and_a_legend_says_what_the_marks_mean() {
        String code = "code == \"hip-adduction-restricted\"";
        Document page = MadeSite.of(
                        BuiltSite.scored("HOA-02", new RuleScore.ByCases(true, 0), Map.of(code, Sight.BOTH)))
                .page("rule/HOA-02.html");
        Element mark = page.expectFirst("pre mark");
        assertThat(mark.classNames()).containsExactlyInAnyOrder("seen", "both");
        assertThat(mark.text()).isEqualTo(code + "±");
        assertThat(mark.attr("title")).isEqualTo("In scenarios seen both ways; in published cases only seen to hold");
        assertThat(page.select(".legend li").eachText())
                .containsExactly("± seen both ways", "+ only seen to hold", "− only seen to keep out", "0 never seen");
        assertThat(page.expectFirst("pre").wholeText().replace("±", ""))
                .isEqualTo(BuiltSite.INPUT.texts().get("HOA-02"));
    }

    @Test
    void a_rule_that_was_not_measured_has_neither_marks_nor_a_legend() {
        Document page = MadeSite.of(SiteInput.of(BuiltSite.INPUT.pack())).page("rule/HOA-02.html");
        assertThat(page.select("mark, .legend, pre")).isEmpty();
        assertThat(page.select("section:has(#tested)").text()).contains("Not measured.");
    }

    @Test
    void a_rule_that_derives_an_absence_says_so() {
        assertThat(lead("HPN-01")).isEqualTo("Derives Hip pain on walking.");
        assertThat(lead("HPN-02")).isEqualTo("Derives that Hip pain on walking is absent.");
    }

    @Test
    void a_ratio_that_is_not_published_is_named_as_missing() {
        assertThat(lead("HOA-02")).endsWith("by a likelihood ratio of 4.2 if present and 0.25 if documented absent.");
        assertThat(lead("HOA-13"))
                .endsWith("by a likelihood ratio of 0.58 if documented absent; none is published for its presence.");
        assertThat(page("HOA-13").text()).contains("Likelihood ratio if present none published");
    }

    @Test
    void sensitivity_and_specificity_are_told_in_hundredths() {
        assertThat(page("HOA-02").text()).contains("Sensitivity 80 %", "Specificity 81 %");
    }

    @Test
    void a_range_has_its_unit_in_words() {
        assertThat(BuiltSite.SITE.page("term/hip-internal-rotation.html").text())
                .contains("Plausible values -40 to 90 degrees");
    }

    private static Document page(String rule) {
        return BuiltSite.SITE.page(Place.rule(rule));
    }

    private static String lead(String rule) {
        return page(rule).select(".lead").text();
    }
}
