package io.github.sacrum.workbench.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.hipback.HipBack;
import io.github.sacrum.knowledge.RuleKind;
import io.github.sacrum.vocabulary.TermKind;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The graph of mechanisms shows every step, each with a way to the rule behind it. */
class GraphTest {
    private static final Catalogue CATALOGUE = new Catalogue(SiteInput.of(HipBack.pack()));
    private static final CausalGraph WHOLE = CausalGraph.whole(CATALOGUE);
    private static final MadeSite SITE = MadeSite.of(SiteInput.of(HipBack.pack()));

    @Test
    void a_mechanism_stands_between_its_causes_and_the_complaints_it_accounts_for() {
        CausalGraph around = WHOLE.around("hip-referred-pain");
        assertThat(around.edges())
                .extracting(edge -> edge.from() + " > " + edge.to())
                .contains("hip-osteoarthritis > hip-referred-pain", "hip-referred-pain > knee-pain")
                .doesNotContain("knee-pain > hip-referred-pain");
        assertThat(WHOLE.before(CATALOGUE, "lumbar-compensation-for-restricted-hip-motion"))
                .extracting(term -> term.id())
                .containsExactly("restricted-hip-motion");
        assertThat(WHOLE.after(CATALOGUE, "restricted-hip-motion"))
                .extracting(term -> term.id())
                .contains("lumbar-compensation-for-restricted-hip-motion");
    }

    @Test
    void every_rule_of_a_mechanism_draws_a_step() {
        List<String> drawn = WHOLE.edges().stream()
                .flatMap(edge -> edge.rules().stream())
                .map(rule -> rule.id())
                .distinct()
                .toList();
        assertThat(drawn)
                .containsExactlyInAnyOrderElementsOf(CATALOGUE.rules(RuleKind.MECHANISM).stream()
                        .map(rule -> rule.id())
                        .toList());
    }

    @Test
    void the_picture_has_a_linked_box_for_every_term_and_a_linked_line_for_every_step() {
        Document page = SITE.page("graph.html");
        assertThat(page.select("section:has(#graph) svg a.box")).hasSameSizeAs(WHOLE.nodes());
        assertThat(page.select("section:has(#graph) svg a.line")).hasSameSizeAs(WHOLE.edges());
        for (Element line : page.select("section:has(#graph) svg a.line")) {
            assertThat(line.attr("href")).matches("rule/.*\\.html|mechanism/.*\\.html#(inferred|explains)");
            assertThat(line.attr("aria-label"))
                    .isEqualTo(line.select("title").text())
                    .contains(" → ");
        }
        assertThat(page.select("section:has(#steps) tbody tr")).hasSameSizeAs(WHOLE.edges());
    }

    @Test
    void a_picture_of_its_own_shows_how_mechanisms_lead_to_mechanisms() {
        Document page = SITE.page("graph.html");
        assertThat(page.select("section:has(#alone) svg a.box"))
                .isNotEmpty()
                .allMatch(box -> box.hasClass("mechanism"));
        assertThat(page.select("section:has(#alone) svg a.line"))
                .hasSameSizeAs(WHOLE.edges().stream()
                        .filter(edge -> mechanism(edge.from()) && mechanism(edge.to()))
                        .toList());
        for (Element picture : page.select("svg")) {
            String arrow = picture.expectFirst("marker").id();
            assertThat(picture.select(".seen").eachAttr("marker-end")).containsOnly("url(#" + arrow + ")");
        }
    }

    private static boolean mechanism(String node) {
        return CATALOGUE.vocabulary().find(node).orElseThrow().kind() == TermKind.MECHANISM;
    }

    @Test
    void no_box_lies_over_another_and_all_lie_within_the_picture() {
        GraphLayout layout = GraphLayout.of(WHOLE, node -> GraphLabel.of("symptom", node));
        List<GraphLayout.Box> boxes = List.copyOf(layout.boxes().values());
        for (int one = 0; one < boxes.size(); one++) {
            GraphLayout.Box box = boxes.get(one);
            assertThat(box.x()).isNotNegative();
            assertThat(box.y()).isNotNegative();
            assertThat(box.x() + box.width()).isLessThanOrEqualTo(layout.width());
            assertThat(box.y() + box.height()).isLessThanOrEqualTo(layout.height());
            for (GraphLayout.Box other : boxes.subList(one + 1, boxes.size())) {
                assertThat(apart(box, other)).isTrue();
            }
        }
    }

    private static boolean apart(GraphLayout.Box box, GraphLayout.Box other) {
        return box.x() + box.width() <= other.x()
                || other.x() + other.width() <= box.x()
                || box.y() + box.height() <= other.y()
                || other.y() + other.height() <= box.y();
    }

    @Test
    void the_page_of_a_mechanism_shows_it_in_the_midst_of_its_neighbours() {
        Document page = SITE.page("mechanism/hip-referred-pain.html");
        assertThat(page.select("svg a.here").attr("aria-label")).contains(", mechanism");
        assertThat(page.select("section:has(#inferred)").text()).contains("REF-01", "Hip osteoarthritis");
        assertThat(page.select("section:has(#explains)").text()).contains("REF-04", "Knee pain");
    }

    @Test
    void each_file_of_mechanisms_has_a_graph_of_its_own() {
        assertThat(CausalGraph.byFile(CATALOGUE).keySet()).contains("referred-pain", "nerve-irritation");
        assertThat(SITE.page("graph/referred-pain.html").select("svg a.line")).isNotEmpty();
    }

    @Test
    void a_long_name_is_broken_into_lines_of_whole_words() {
        GraphLabel label = GraphLabel.of("mechanism", "Lumbar spine takes over lost hip motion");
        assertThat(label.lines()).containsExactly("Lumbar spine takes over", "lost hip motion");
        assertThat(label.height())
                .isGreaterThan(GraphLabel.of("mechanism", "Short").height());
    }
}
