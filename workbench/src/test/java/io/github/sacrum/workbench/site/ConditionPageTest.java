package io.github.sacrum.workbench.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.hipback.HipBack;
import io.github.sacrum.knowledge.LikelihoodRatio;
import io.github.sacrum.knowledge.RuleInfo;
import io.github.sacrum.knowledge.RuleKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** The page of a condition shows all that speaks for and against it, and says in words how good that is. */
class ConditionPageTest {
    private static final String HIP = "hip-osteoarthritis";
    private static final String PLACE = "condition/hip-osteoarthritis.html";
    private static final SiteInput INPUT = SiteInput.of(HipBack.pack());
    private static final MadeSite SITE = MadeSite.of(INPUT);
    private static final Document PAGE = SITE.page(PLACE);
    private static final List<String> URGENCIES = List.of("emergency", "urgent", "soon", "routine");

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
    void the_strongest_signs_stand_first_and_say_which_way_they_speak() {
        assertThat(PAGE.select("section:has(#signs) h3").eachText()).containsExactly("Most for it", "Most against it");
        List<String> most = PAGE.select("section:has(#signs) h3:contains(Most for it) + ul > li")
                .eachText();
        assertThat(most).hasSize(5);
        assertThat(most.get(0)).contains(" if present, grade ");
        assertThat(PAGE.select("section:has(#signs) h3:contains(Most against it) + ul > li")
                        .eachText())
                .hasSize(5)
                .anyMatch(sign -> sign.contains(" if documented absent, grade "));
    }

    @Test
    void what_is_advised_against_is_never_called_recommended() {
        assertThat(PAGE.select("section:has(#advice) h3").eachText()).contains("Recommended", "Advised against");
        assertThat(PAGE.select("section:has(#advice) td[data-head=Concludes]:contains(Strong opioids)")
                        .text())
                .isEqualTo("Advises against: Strong opioids for osteoarthritis");
        Document rule = SITE.page("rule/RHP-15.html");
        assertThat(rule.select(".lead").text()).isEqualTo("Advises against: Strong opioids for osteoarthritis.");
        assertThat(rule.text()).doesNotContain("Recommends");
        assertThat(SITE.page("recommendation/avoid-strong-opioids-osteoarthritis.html")
                        .select(".kind")
                        .text())
                .isEqualTo("To avoid");
    }

    @Test
    void red_flags_tell_their_urgency_the_most_urgent_first() {
        List<String> urgencies = SITE.page("condition/cauda-equina-syndrome.html")
                .select("section:has(#red-flags) td[data-head=Urgency]")
                .eachText();
        assertThat(urgencies).startsWith("emergency").isSortedAccordingTo(Comparator.comparing(URGENCIES::indexOf));
    }

    @Test
    void what_it_rests_on_is_cited_with_what_was_seen_of_it() {
        assertThat(PAGE.select("section:has(#sources) li:has(a[href$=metcalfe2019.html])")
                        .text())
                .contains("10.1001/jama.2019.19413", "Open it", "Seen: abstract.");
        assertThat(SITE.page("source/afp2020poem.html").text())
                .contains("What was seen of it second hand: its numbers are weak evidence here")
                .contains("No ease on sitting: ratio 0.24 (0.06 to 0.92)");
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
        assertThat(PAGE.select("section:has(#pretest)").text()).contains("HOA-01", "34 %", "abstract");
        assertThat(PAGE.select("section:has(#advice)").text()).contains("RHP-02", "Exercise programme");
        assertThat(PAGE.select("section:has(#mechanisms) a[href]").eachAttr("href"))
                .contains("../mechanism/hip-referred-pain.html");
        assertThat(PAGE.select("section:has(#syndromes)").text()).contains("HSS-01", "complex");
        assertThat(PAGE.select("section:has(#questions) td").eachText())
                .isNotEmpty()
                .allMatch(text -> text.endsWith("?"));
        assertThat(PAGE.select("section:has(#codes)").text()).contains("SNOMED CT", "ICD-10", "exact");
        assertThat(SITE.page("condition/cauda-equina-syndrome.html")
                        .select("section:has(#red-flags)")
                        .text())
                .contains("emergency");
    }

    @Test
    void how_well_its_rules_are_tested_stands_beside_them_where_it_is_known() {
        assertThat(PAGE.text()).doesNotContain("Tested");
        MadeSite site = MadeSite.of(BuiltSite.scored("HOA-02", new RuleScore.ByCases(true, 1), Map.of()));
        Elements rows = rows(site.page(PLACE));
        assertThat(rows.select("tr:has(a[href$=HOA-02.html]) td:last-child").text())
                .isEqualTo("4 scenarios; constraints 2 of 3; mutants 6 of 7");
        assertThat(rows.select("tr:has(a[href$=HOA-03.html]) td:last-child").text())
                .isEqualTo("not measured");
        assertThat(site.page("rule/HOA-02.html").select("section:has(#tested)").text())
                .contains("Scenarios that name it 4", "Constraints seen both ways 2 of 3", "Mutants noticed 6 of 7")
                .contains("In published cases It fires; constraints seen both ways: 1 of 3");
        assertThat(site.page("rule/HOA-03.html").select("section:has(#tested)").text())
                .contains("Not measured.");
    }
}
