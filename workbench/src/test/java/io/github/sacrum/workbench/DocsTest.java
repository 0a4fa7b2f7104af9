package io.github.sacrum.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sacrum docs} writes the site of the knowledge. */
class DocsTest {
    private static final Path RULES = Path.of("../rules-hip-back");
    private static final Path KNEE = Path.of("../scenario/src/test/resources/io/github/sacrum/scenario/knee");

    @TempDir
    private Path folder;

    private Path knee() throws IOException {
        Path pack = folder.resolve("knee");
        try (Stream<Path> files = Files.walk(KNEE)) {
            for (Path file : files.toList()) {
                Files.copy(file, pack.resolve(KNEE.relativize(file).toString()));
            }
        }
        return pack;
    }

    private static Document page(Path site, String place) throws IOException {
        return Jsoup.parse(site.resolve(place).toFile());
    }

    private static String written(Path site) {
        return "sacrum: Wrote \\d+ files; open " + site.resolve("index.html") + "\\.\n";
    }

    @Test
    void its_help_has_examples_and_is_no_wider_than_a_terminal() {
        Run run = Run.of("docs", "--help");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Usage: sacrum docs").contains("Examples:\n  ./sacrum docs");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void in_haste_the_site_shows_the_rules_as_written_and_says_that_nothing_was_measured() throws IOException {
        Path site = folder.resolve("site");
        Run run = Run.of("docs", "--out", site, "--pack", RULES, "--no-coverage");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).matches(written(site));
        assertThat(page(site, "rule/HOA-02.html").text()).contains("weigh( kcontext, ", "Not measured.");
        assertThat(page(site, "index.html").text()).contains("Not measured.");
    }

    @Test
    void the_rules_are_measured_by_their_scenarios_and_by_published_cases() throws IOException {
        Path pack = knee();
        Path site = folder.resolve("site");
        Path cases = Files.createDirectory(folder.resolve("cases"));
        Files.writeString(
                cases.resolve("knee.yaml"),
                "patient: {age: 60, sex: female}\nfacts: [{symptom: knee-pain, side: left}]\n");
        Run run = Run.of("docs", "--out", site, "--pack", pack, "--cases", cases);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).containsPattern("\\d+ mutants tried\n").containsPattern(written(site));
        Document rule = page(site, "rule/KNE-03.html");
        assertThat(rule.select("section:has(#tested)").text())
                .contains("Mutants noticed 6 of 6", "In published cases It fires in none");
        assertThat(rule.select("mark.seen.both").text()).contains("amount < 90");
        assertThat(page(site, "rule/KNE-01.html").select("section:has(#tested)").text())
                .contains("In published cases It fires;");
        assertThat(page(site, "index.html").select("section:has(#tested)").text())
                .contains("Rules that fire in a scenario", "Rules that fire in a published case 1 of", "%)");
        assertThat(page(site, "condition/arthrosis.html")
                        .select("section:has(#evidence) thead")
                        .text())
                .endsWith("Tested");
        assertThat(Run.of("docs", "--out", site, "--pack", pack, "--cases", cases)
                        .err())
                .as("known from the first run")
                .matches(written(site));
    }

    @Test
    void where_there_is_no_project_the_shipped_knowledge_is_shown_without_texts() throws IOException {
        Path site = folder.resolve("site");
        Run run = Run.of("docs", "--out", site);
        assertThat(run.status()).isZero();
        assertThat(run.err())
                .startsWith("sacrum: There is no rule pack here. Maybe ")
                .contains("without the text of its rules");
        assertThat(page(site, "rule/HOA-02.html").select("pre")).isEmpty();
    }

    @Test
    void a_pack_with_a_fault_is_wrong_input_and_no_site_is_written() throws IOException {
        Path pack = knee();
        Path rules = pack.resolve("rules/knee.drl");
        Files.writeString(rules, Files.readString(rules).replace("\"knee-stiff\"", "\"knee-stif\""));
        Run run = Run.of("docs", "--out", folder.resolve("site"), "--pack", pack);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("knee.drl:").contains("Maybe 'knee-stiff'");
        assertThat(folder.resolve("site")).doesNotExist();
    }

    @Test
    void a_directory_with_something_else_is_wrong_usage_before_anything_is_measured() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "all my work");
        Run run = Run.of("docs", "--out", folder, "--pack", folder.resolve("nowhere"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("sacrum: " + folder + ": This directory is not empty")
                .contains("Usage: ");
        assertThat(folder.resolve("index.html")).doesNotExist();
    }

    @Test
    void a_site_that_cannot_be_written_ends_with_status_1() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Run run = Run.of("docs", "--out", file.resolve("site"), "--no-coverage");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("The site cannot be written. Maybe");
    }
}
