package io.github.sacrum.workbench.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.scenario.coverage.Sight;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The site works in a real browser, from files, without a complaint and without asking the network for anything. */
class SiteBrowserIT {
    @TempDir
    private static Path folder;

    private static Path site = Path.of("");
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        site = folder.resolve("site");
        SiteInput input = BuiltSite.scored(
                "HOA-02", new RuleScore.ByCases(true, 0), Map.of("code == \"hip-adduction-restricted\"", Sight.HOLDS));
        SiteFolder.write(input, site);
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @AfterEach
    void no_page_complains_or_asks_the_network() {
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.askedOfTheNetwork()).isEmpty();
    }

    @Test
    void words_typed_on_any_page_are_found() {
        browser.go(site.resolve("rule/HOA-02.html"), "");
        browser.one("#find").sendKeys("coxarthrosis", Keys.ENTER);
        assertThat(browser.addressWith("/search.html")).contains("q=coxarthrosis");
        assertThat(browser.texts("#results a")).first().isEqualTo("Hip osteoarthritis");
        assertThat(browser.one("#told").getText()).matches("\\d+ results?\\.");
        browser.one("#results a").click();
        assertThat(browser.addressWith("/condition/")).endsWith("/hip-osteoarthritis.html");
    }

    @Test
    void a_search_goes_on_while_one_types_and_stands_in_the_address() {
        browser.go(site.resolve("search.html"), "#q=HOA-02");
        assertThat(browser.texts("#results a")).containsExactly("Passive adduction of the hip is restricted");
        browser.one("#find").sendKeys("x");
        assertThat(browser.texts("#results a")).isEmpty();
        assertThat(browser.one("#told").getText()).contains("Nothing holds all of these words.");
        assertThat(browser.address()).endsWith("#q=HOA-02x");
    }

    @Test
    void a_search_without_words_invites_to_type() {
        browser.go(site.resolve("search.html"), "");
        assertThat(browser.one("#told").getText()).startsWith("Type words above");
        assertThat(browser.texts("#results li")).isEmpty();
    }

    @Test
    void the_graph_leads_to_a_mechanism_and_its_graph_to_a_rule() {
        browser.go(site.resolve("graph/referred-pain.html"), "");
        browser.one("svg a[href$='hip-referred-pain.html']").click();
        assertThat(browser.addressWith("/mechanism/")).endsWith("/hip-referred-pain.html");
        browser.one("svg a.line[href$='REF-04.html']").sendKeys(Keys.ENTER);
        assertThat(browser.addressWith("/rule/")).endsWith("/REF-04.html");
        assertThat(browser.texts("h1")).containsExactly("Pain from the hip is felt at the knee");
    }

    @Test
    void a_constraint_is_coloured_by_how_it_was_seen() {
        browser.go(site.resolve("rule/HOA-02.html"), "");
        assertThat(browser.texts("pre mark")).containsExactly("code == \"hip-adduction-restricted\"+");
        assertThat(browser.ask("return getComputedStyle(document.querySelector('pre mark')).backgroundColor"))
                .isEqualTo("rgb(255, 240, 194)");
    }

    @Test
    void the_words_of_a_search_are_counted_and_each_result_leads_to_its_page() {
        browser.go(site.resolve("search.html"), "#q=opioids");
        assertThat(browser.texts("#results .also")).anyMatch(also -> also.startsWith("to avoid, "));
        browser.one("#results a[href^='recommendation/']").click();
        assertThat(browser.addressWith("/recommendation/")).endsWith(".html");
        assertThat(browser.one("h1").getText()).containsIgnoringCase("opioids");
    }

    @Test
    void a_broad_table_is_set_as_cards_on_a_small_screen() {
        browser.wide(400);
        browser.go(site.resolve("condition/hip-osteoarthritis.html"), "");
        assertThat(browser.ask("return getComputedStyle(document.querySelector('.cards thead')).display"))
                .isEqualTo("none");
        assertThat(browser.ask("return [...document.querySelectorAll('.cards')]"
                        + ".every(table => table.scrollWidth <= table.clientWidth)"))
                .isEqualTo("true");
        browser.wide(1200);
    }

    @Test
    void the_first_key_leads_past_the_menu() {
        browser.go(site.resolve("index.html"), "");
        browser.one("body").sendKeys(Keys.TAB);
        assertThat(browser.ask("return document.activeElement.className")).isEqualTo("skip");
    }

    @Test
    void no_page_is_wider_than_a_small_screen_and_its_tables_scroll_by_themselves() {
        browser.wide(400);
        for (String page : List.of(
                "index.html",
                "condition/hip-osteoarthritis.html",
                "mechanism/hip-referred-pain.html",
                "rule/HOA-02.html",
                "term/hip-internal-rotation.html",
                "source/metcalfe2019.html",
                "graph.html",
                "rules.html")) {
            browser.go(site.resolve(page), "");
            assertThat(browser.ask("return document.documentElement.scrollWidth <= window.innerWidth"))
                    .as(page)
                    .isEqualTo("true");
        }
        browser.wide(1200);
    }

    @Test
    void a_reader_who_prefers_the_dark_gets_light_letters_on_dark_paper() {
        browser.go(site.resolve("index.html"), "");
        String light = paper();
        browser.dark();
        assertThat(paper()).isNotEqualTo(light).isEqualTo("rgb(21, 25, 27)");
    }

    private static String paper() {
        return browser.ask("return getComputedStyle(document.body).backgroundColor");
    }
}
