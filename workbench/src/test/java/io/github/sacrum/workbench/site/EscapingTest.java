package io.github.sacrum.workbench.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.knowledge.KnowledgePack;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a pack is shown as text: it never becomes a part of the page. */
class EscapingTest {
    @TempDir
    private Path folder;

    @Test
    void markup_in_a_pack_is_text_on_every_page() {
        MadeSite site = MadeSite.of(SiteInput.of(SmallPack.in(folder)));
        site.files().keySet().stream().filter(place -> place.endsWith(".html")).forEach(place -> {
            assertThat(site.page(place).select("b, [onclick], script:not([src])"))
                    .as(place)
                    .isEmpty();
            assertThat(site.page(place).title()).as(place).contains(SmallPack.MARKUP);
        });
        assertThat(site.page("term/odd-finding.html").text())
                .contains("Name", "Also", "Asked", "Done", "Kept")
                .contains("</script><script>alert(1)</script>");
        assertThat(site.page("recommendation/odd-advice.html").text()).contains("Do " + SmallPack.MARKUP);
    }

    @Test
    void an_address_that_is_not_of_the_web_is_no_link() {
        Document page = MadeSite.of(SiteInput.of(SmallPack.in(folder))).page("source/odd.html");
        assertThat(page.text()).contains("javascript:alert(1)");
        assertThat(page.select("a[href^=javascript]")).isEmpty();
    }

    @Test
    void a_pack_without_rules_and_mechanisms_has_a_site() {
        KnowledgePack pack = SmallPack.in(folder);
        MadeSite site = MadeSite.of(SiteInput.of(pack));
        assertThat(site.page("graph.html").text()).contains("No rule infers a mechanism.");
        assertThat(site.page("index.html").text()).contains(pack.digest());
    }

    @Test
    void the_text_of_a_rule_is_escaped_and_its_words_are_told_apart() {
        String drl = "rule \"a <b>\"\n    @id( X-1 ) // why <i>\nwhen\n    $f : Finding( value < 3 )\nend\n";
        String html = RuleText.of("X-1", drl, List.of()).toString();
        assertThat(Jsoup.parse(html).expectFirst("pre").wholeText()).isEqualTo(drl);
        assertThat(html)
                .contains("<span class=\"string\">&quot;a &lt;b&gt;&quot;</span>")
                .contains("<span class=\"comment\">// why &lt;i&gt;</span>")
                .contains("<span class=\"annotation\">@id</span>")
                .contains("<span class=\"binding\">$f</span>")
                .contains("<span class=\"keyword\">when</span>");
    }
}
