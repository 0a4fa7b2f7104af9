package io.github.sacrum.workbench.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.hipback.HipBack;
import io.github.sacrum.knowledge.KnowledgePack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The site of the shipped pack is whole, sound, reachable and always the same. */
class SiteTest {
    private static final KnowledgePack PACK = HipBack.pack();
    private static final MadeSite SITE = BuiltSite.SITE;
    private static final Path BUILT = Path.of("target/site-knowledge");
    private static final Map<String, Document> PAGES = pages();

    private static Document page(String place) {
        return Objects.requireNonNull(PAGES.get(place), place);
    }

    private static Map<String, Document> pages() {
        Map<String, Document> pages = new HashMap<>();
        SITE.files().keySet().stream()
                .filter(place -> place.endsWith(".html"))
                .forEach(place -> pages.put(place, SITE.page(place)));
        return pages;
    }

    @Test
    void everything_has_a_page_that_names_it() {
        PACK.rules().forEach(rule -> assertThat(SITE.page(Place.rule(rule.id())).text())
                .contains(rule.id(), rule.name(), Words.sentence(rule.limits())));
        PACK.vocabulary()
                .terms()
                .forEach(term -> assertThat(SITE.page(Place.term(term)).text()).contains(term.id(), term.name()));
        PACK.bibliography()
                .forEach(source ->
                        assertThat(SITE.page(Place.source(source.key())).text()).contains(source.citation()));
        PACK.recommendations().forEach(advice -> assertThat(
                        SITE.page(Place.recommendation(advice.id())).text())
                .contains(advice.id(), advice.name()));
    }

    @Test
    void the_build_leaves_the_site_behind_and_the_same_knowledge_gives_the_same_files() throws IOException {
        assertThat(SiteFolder.write(BuiltSite.INPUT, BUILT))
                .isEqualTo(SITE.files().size());
        for (Map.Entry<String, String> file : SITE.files().entrySet()) {
            assertThat(BUILT.resolve(file.getKey())).content().isEqualTo(file.getValue());
        }
    }

    @Test
    void every_link_leads_to_a_page_of_the_site_or_out_to_a_publication() {
        List<String> broken = new ArrayList<>();
        PAGES.forEach((place, page) -> {
            for (Element link : page.select("[href], [action]")) {
                String address = link.hasAttr("href") ? link.attr("href") : link.attr("action");
                boolean outside = address.startsWith("https://") || address.startsWith("http://");
                if (outside ? !link.tagName().equals("a") : !leads(place, address)) {
                    broken.add(place + " -> " + address);
                }
            }
        });
        assertThat(broken).isEmpty();
    }

    private static boolean leads(String place, String address) {
        int mark = address.indexOf('#');
        String target = target(place, address);
        return mark < 0
                ? SITE.files().containsKey(target)
                : PAGES.containsKey(target) && page(target).getElementById(address.substring(mark + 1)) != null;
    }

    private static String target(String place, String address) {
        int mark = address.indexOf('#');
        String path = mark < 0 ? address : address.substring(0, mark);
        return path.isEmpty()
                ? place
                : Path.of("/" + place)
                        .resolveSibling(path)
                        .normalize()
                        .toString()
                        .substring(1);
    }

    @Test
    void every_page_can_be_reached_from_the_first() {
        Set<String> reached = new HashSet<>(Set.of("index.html"));
        Deque<String> left = new ArrayDeque<>(reached);
        while (!left.isEmpty()) {
            String place = left.remove();
            for (Element link : page(place).select("a[href]")) {
                String target = target(place, link.attr("href"));
                if (PAGES.containsKey(target) && reached.add(target)) {
                    left.add(target);
                }
            }
        }
        // The search is reached by its form.
        reached.add("search.html");
        assertThat(PAGES.keySet()).isSubsetOf(reached);
    }

    @Test
    void nothing_is_loaded_but_the_style_and_the_scripts_of_the_search() {
        PAGES.forEach((place, page) -> {
            assertThat(page.select("script").eachAttr("src"))
                    .isEqualTo(place.equals("search.html") ? List.of("search-index.js", "search.js") : List.of());
            assertThat(page.select("link").eachAttr("href"))
                    .containsExactly(place.contains("/") ? "../site.css" : "site.css");
            assertThat(page.select("img, iframe, object, embed, video, audio, style, [style], [onclick]"))
                    .isEmpty();
        });
        assertThat(SITE.files().get("site.css")).doesNotContain("url(", "@import", "http:", "https:");
        assertThat(SITE.files().get("search.js"))
                .doesNotContain("http:", "https:", "fetch", "XMLHttpRequest", "import");
    }

    @Test
    void every_page_is_sound_html_with_unique_ids() {
        SITE.files().forEach((place, text) -> {
            if (place.endsWith(".html")) {
                Parser parser = Parser.htmlParser().setTrackErrors(10);
                Document page = parser.parseInput(text, place);
                assertThat(parser.getErrors()).as(place).isEmpty();
                assertThat(page.select("[id]").eachAttr("id")).as(place).doesNotHaveDuplicates();
            }
        });
    }

    @Test
    void every_page_can_be_read_aloud_and_walked_through_by_its_headings() {
        PAGES.forEach((place, page) -> {
            assertThat(page.select("html").attr("lang")).isEqualTo("en");
            assertThat(page.title()).as(place).isNotBlank();
            assertThat(page.select("h1")).as(place).hasSize(1);
            assertThat(page.select("main#content")).as(place).hasSize(1);
            assertThat(page.body().child(0).attr("href")).isEqualTo("#content");
            int above = 0;
            for (Element heading : page.select("h1, h2, h3, h4")) {
                int level = heading.tagName().charAt(1) - '0';
                assertThat(level).as(place + ": " + heading.text()).isLessThanOrEqualTo(above + 1);
                above = level;
            }
            for (Element table : page.select("table")) {
                assertThat(table.select("> caption").text()).as(place).isNotBlank();
                assertThat(table.select("th:not([scope])")).as(place).isEmpty();
            }
            for (Element field : page.select("input")) {
                assertThat(page.select("label[for=" + field.id() + "]"))
                        .as(place)
                        .hasSize(1);
            }
            assertThat(page.select("a").stream().filter(link -> link.text().isBlank() && !link.hasAttr("aria-label")))
                    .as(place)
                    .isEmpty();
        });
    }
}
