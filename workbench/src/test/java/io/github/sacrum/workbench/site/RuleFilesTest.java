package io.github.sacrum.workbench.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sacrum.check.RulePack;
import io.github.sacrum.hipback.HipBack;
import io.github.sacrum.knowledge.KnowledgePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The text of each rule is taken from the sources as it stands there, and shown on its page. */
class RuleFilesTest {
    private static final Path KNEE = Path.of("../scenario/src/test/resources/io/github/sacrum/scenario/knee");

    @TempDir
    private Path folder;

    @Test
    void every_rule_of_the_shipped_pack_has_its_text_and_its_page_shows_it() {
        KnowledgePack pack = HipBack.pack();
        SiteInput input = SiteInput.of(pack).withTexts(RulePack.read(BuiltSite.RULES));
        MadeSite site = MadeSite.of(input);
        Map<String, String> texts = input.texts();
        pack.rules().forEach(rule -> {
            assertThat(texts.get(rule.id()))
                    .startsWith("rule \"" + rule.name() + "\"\n")
                    .contains("@id( " + rule.id() + " )")
                    .endsWith("\nend")
                    .containsOnlyOnce("@id(");
            assertThat(site.page(Place.rule(rule.id())).expectFirst("pre.drl").wholeText())
                    .isEqualTo(texts.get(rule.id()));
        });
    }

    @Test
    void comments_stay() throws IOException {
        try (Stream<Path> files = Files.walk(KNEE)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        folder.resolve("knee").resolve(KNEE.relativize(file).toString()));
            }
        }
        Path rules = folder.resolve("knee/rules/knee.drl");
        Files.writeString(
                rules,
                Files.readString(rules)
                        .replace("    weigh( kcontext, $f );\nend", "    weigh( kcontext, $f ); // both ways\nend"));
        assertThat(RuleFiles.texts(RulePack.read(folder.resolve("knee"))).get("KNE-02"))
                .startsWith("rule \"The knee is stiff\"\n")
                .endsWith("    weigh( kcontext, $f ); // both ways\nend");
    }
}
