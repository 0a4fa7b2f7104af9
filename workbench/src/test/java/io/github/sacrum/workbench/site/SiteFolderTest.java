package io.github.sacrum.workbench.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sacrum.hipback.HipBack;
import io.github.sacrum.scenario.coverage.Sight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site is written whole or not at all, and over nothing but an earlier site. */
class SiteFolderTest {
    @TempDir
    private Path folder;

    private Path out;
    private SiteInput small;

    @BeforeEach
    void prepare() {
        out = folder.resolve("new/site");
        small = SiteInput.of(SmallPack.in(folder));
    }

    @Test
    void every_file_of_the_site_lies_in_the_directory() throws IOException {
        MadeSite made = MadeSite.of(small);
        assertThat(SiteFolder.write(small, out)).isEqualTo(made.files().size());
        for (String place : made.files().keySet()) {
            assertThat(out.resolve(place)).hasContent(made.files().get(place));
        }
        assertOnlyTheSite();
    }

    @Test
    void an_earlier_site_and_an_empty_directory_are_replaced() throws IOException {
        Files.createDirectories(out);
        SiteFolder.write(small, out);
        Files.writeString(out.resolve("rule-of-yesterday.html"), "");
        SiteFolder.write(small, out);
        assertThat(out.resolve("rule-of-yesterday.html")).doesNotExist();
        assertThat(out.resolve("index.html")).exists();
        assertOnlyTheSite();
    }

    @Test
    void a_directory_that_holds_something_else_is_left_as_it_is() throws IOException {
        Files.createDirectories(out);
        Path thesis = Files.writeString(out.resolve("thesis.txt"), "all my work");
        assertThatThrownBy(() -> SiteFolder.write(small, out))
                .isInstanceOf(RefusedSiteException.class)
                .hasMessageContaining(out.toString())
                .hasMessageContaining("not an earlier site");
        assertThat(thesis).hasContent("all my work");
        assertThat(out).isDirectoryContaining(thesis::equals);
        assertThatThrownBy(() -> SiteFolder.write(small, thesis))
                .isInstanceOf(RefusedSiteException.class)
                .hasMessageContaining("This is a file");
    }

    @Test
    void a_failed_run_leaves_the_earlier_site_and_nothing_half_made() throws IOException {
        SiteFolder.write(small, out);
        Map<String, RuleScore> scores = BuiltSite.scored(
                        "HOA-02", new RuleScore.ByCases(true, 0), Map.of("weigh", Sight.BOTH))
                .scores();
        SiteInput failing = new SiteInput(HipBack.pack(), Map.of("HOA-02", "too short for its score"), scores);
        assertThatThrownBy(() -> SiteFolder.write(failing, out)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(Files.readString(out.resolve("index.html"))).contains("small");
        assertOnlyTheSite();
    }

    private void assertOnlyTheSite() throws IOException {
        try (Stream<Path> beside = Files.list(out.getParent())) {
            assertThat(beside).containsExactly(out);
        }
    }
}
