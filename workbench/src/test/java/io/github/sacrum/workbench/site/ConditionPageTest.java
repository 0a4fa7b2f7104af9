package io.github.sacrum.workbench.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.hipback.HipBack;
import io.github.sacrum.knowledge.LikelihoodRatio;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.knowledge.RuleKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** The page of a condition shows all that speaks for and against it, and says in words how good that is. */
class ConditionPageTest {
    private static final String HIP = "hip-osteoarthritis";
    private static final String PLACE = "condition/hip-osteoarthritis.html";
    private static final SiteInput INPUT = SiteInput.of(HipBack.pack());
    private static final Document PAGE = MadeSite.of(INPUT).page(PLACE);

    private static List<RuleInfo> evidence() {
        return HipBack.pack().rules().stream()
                .filter(rule ->
                        rule.kind() == RuleKind.EVIDENCE && rule.target().equals(HIP))
                .toList();
    }

    private static Elements rows(Document page) {
        return page.select("section:has(#evidence) tbody tr:has(td)");
    }

    @Test
    void every_rule_that_weighs_it_has_a_row_with_its_ratios_grade_sources_and_limits() {
        assertThat(rows(PAGE)).hasSameSizeAs(evidence());
        for (RuleInfo rule : evidence()) {
            Element row = PAGE.expectFirst("section:has(#evidence) tr:has(a[href$=" + rule.id() + ".html])");
            assertThat(row.text())
                    .contains(rule.name(), rule.grade().name(), Words.sentence(rule.limits()))
                    .contains(
                            Words.ratio(ratio(rule).present()),
                            Words.ratio(ratio(rule).absent()));
            rule.sources().forEach(source -> assertThat(row.text()).contains(source.key()));
        }
    }

    @Test
    void the_rules_of_a_group_stand_together_the_strongest_first() {
        for (Element body : PAGE.select("section:has(#evidence) tbody")) {
            List<RuleInfo> rules = body.select("tr:has(td) > th").stream()
                    .map(cell -> HipBack.pack().rule(cell.text()).orElseThrow())
                    .toList();
            assertThat(rules)
                    .extracting(RuleInfo::group)
                    .containsOnly(rules.get(0).group());
            assertThat(rules).isSortedAccordingTo(Comparator.comparingDouble(rule -> -strength(rule)));
        }
        List<String> groups =
                new ArrayList<>(PAGE.select("section:has(#evidence) .group").eachText());
        assertThat(groups).isNotEmpty().doesNotHaveDuplicates();
        assertThat(groups.get(0)).isEqualTo("Dependence group hip-osteoarthritis-abductors: counted once");
    }

    private static double strength(RuleInfo rule) {
        return Math.max(
                Math.abs(Math.log(ratio(rule).of(true))),
                Math.abs(Math.log(ratio(rule).of(false))));
    }

    private static LikelihoodRatio ratio(RuleInfo rule) {
        return Objects.requireNonNull(rule.ratio());
    }

    @Test
    void weak_evidence_is_called_weak_in_words() {
        for (RuleInfo rule : evidence()) {
            String grade = PAGE.select("section:has(#evidence) tr:has(a[href$=" + rule.id() + ".html]) .grade")
                    .text();
            assertThat(grade)
                    .isEqualTo(
                            switch (rule.grade()) {
                                case A -> "A";
                                case B -> "B";
                                case C -> "C weak";
                                case D -> "D very weak";
                            });
        }
    }

    @Test
    void it_names_what_opens_it_what_follows_and_what_is_asked() {
        assertThat(PAGE.select("section:has(#pretest)").text()).contains("HOA-01", "34 %");
        assertThat(PAGE.select("section:has(#advice)").text()).contains("RHP-02", "Exercise programme");
        assertThat(PAGE.select("section:has(#mechanisms) a[href]").eachAttr("href"))
                .contains("../mechanism/hip-referred-pain.html");
        assertThat(PAGE.select("section:has(#syndromes)").text()).contains("HSS-01", "complex");
        assertThat(PAGE.select("section:has(#questions) td").eachText())
                .isNotEmpty()
                .allMatch(text -> text.endsWith("?"));
        assertThat(PAGE.select("section:has(#codes)").text()).contains("SNOMED CT", "ICD-10", "exact");
        assertThat(MadeSite.of(INPUT)
                        .page("condition/cauda-equina-syndrome.html")
                        .select("section:has(#red-flags)")
                        .text())
                .contains("emergency");
    }

    @Test
    void how_well_its_rules_are_tested_stands_beside_them_where_it_is_known() {
        assertThat(PAGE.text()).doesNotContain("Tested");
        RuleScore score = new RuleScore(4, 3, 2, 7, 6);
        MadeSite site =
                MadeSite.of(INPUT.withScores(rule -> rule.equals("HOA-02") ? Optional.of(score) : Optional.empty()));
        Elements rows = rows(site.page(PLACE));
        assertThat(rows.select("tr:has(a[href$=HOA-02.html]) td:last-child").text())
                .isEqualTo("4 scenarios; constraints 2 of 3; mutants 6 of 7");
        assertThat(rows.select("tr:has(a[href$=HOA-03.html]) td:last-child").text())
                .isEqualTo("not measured");
        assertThat(site.page("rule/HOA-02.html").select("section:has(#tested)").text())
                .contains("Scenarios 4", "Constraints seen both ways 2 of 3", "Mutants killed 6 of 7");
        assertThat(site.page("rule/HOA-03.html").select("#tested")).isEmpty();
    }
}
