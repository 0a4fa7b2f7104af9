package io.github.sacrum.workbench.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sacrum.hipback.HipBack;
import io.github.sacrum.knowledge.KnowledgePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The text of each rule is found where the pack says that it stands, or the place is named. */
class RuleFilesTest {
    private static final KnowledgePack PACK = HipBack.pack();
    private static final Path SOURCES = Path.of("../rules-hip-back/src/main/resources/io/github/sacrum/hipback");

    @TempDir
    private Path folder;

    @Test
    void every_rule_of_the_shipped_pack_has_its_text_and_its_page_shows_it() {
        Map<String, String> texts = RuleFiles.read(PACK, SOURCES);
        PACK.rules().forEach(rule -> assertThat(texts.get(rule.id()))
                .startsWith("rule \"" + rule.name() + "\"\n")
                .contains("@id( " + rule.id() + " )")
                .endsWith("\nend\n")
                .containsOnlyOnce("@id("));
        MadeSite site = MadeSite.of(SiteInput.of(PACK).withTexts(texts));
        PACK.rules().forEach(rule -> assertThat(
                        site.page(Place.rule(rule.id())).expectFirst("pre.drl").wholeText())
                .isEqualTo(texts.get(rule.id())));
    }

    @Test
    void a_file_that_is_missing_is_named() {
        assertThatThrownBy(() -> RuleFiles.read(PACK, folder))
                .isInstanceOf(RefusedSiteException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining(".drl: This rule file cannot be read. Maybe");
    }

    @Test
    void a_file_that_is_not_the_one_of_the_pack_is_named_with_the_line() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(SOURCES.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, "// one line more\n" + Files.readString(file));
            }
        }
        assertThatThrownBy(() -> RuleFiles.read(PACK, folder))
                .isInstanceOf(RefusedSiteException.class)
                .hasMessageMatching(
                        ".*\\.drl:\\d+: The pack has the rule [A-Z]+-\\d+ here, but the file does not\\. Maybe .*");
    }
}
