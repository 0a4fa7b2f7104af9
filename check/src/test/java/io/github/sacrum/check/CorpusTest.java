package io.github.sacrum.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A corpus of wrong packs, one fault each: a folder for each check, in it a folder for each case, in it the files that are
 * laid over the tiny pack, and {@code expected.txt} with the file, the line and the rule of what must be said.
 */
class CorpusTest {
    private static final List<String> TINY = List.of(
            "pack.yaml",
            "vocabulary.yaml",
            "bibliography.yaml",
            "recommendations.yaml",
            Tiny.FILE,
            "conditions/all-kinds.cases.yaml");
    private static final String EXPECTED = "expected.txt";

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> each_planted_fault_is_found_and_nothing_else() {
        return cases().map(fault ->
                DynamicTest.dynamicTest(checkOf(fault) + ", " + fault.getFileName(), () -> check(fault)));
    }

    @Test
    void every_check_has_a_case() {
        assertThat(cases().map(CorpusTest::checkOf))
                .containsAll(PackLint.checks().stream().map(CheckMeaning::id).toList());
    }

    @Test
    void the_pack_that_faults_are_planted_into_is_clean() throws IOException {
        assertThat(lint(laidOver(null), true, true)).isEmpty();
    }

    @Test
    void every_check_says_in_sentences_what_it_asks_and_why() {
        assertThat(PackLint.checks()).allSatisfy(check -> {
            assertThat(check.id()).matches("[a-z]+(-[a-z]+)*");
            assertThat(check.asks()).matches("[A-Z].*\\.");
            assertThat(check.why()).matches("[A-Z].*\\.");
        });
        assertThat(PackLint.checks()).extracting(CheckMeaning::id).doesNotHaveDuplicates();
    }

    private void check(Path fault) throws IOException {
        String check = checkOf(fault);
        List<Complaint> found = lint(laidOver(fault), check.equals("does-not-compile"), check.equals("untested-rule"));
        assertThat(found.stream().map(CorpusTest::shown))
                .as(() -> String.join(
                        "\n", found.stream().map(Complaint::toString).toList()))
                .containsExactlyElementsOf(Files.readAllLines(fault.resolve(EXPECTED)));
        assertThat(found).allSatisfy(complaint -> {
            assertThat(complaint.check()).isEqualTo(check);
            assertThat(complaint.what()).endsWith(".");
            assertThat(complaint.why()).isNotEmpty();
        });
    }

    private static String shown(Complaint complaint) {
        return complaint.file().substring(Tiny.ROOT.length() + 1) + ":" + complaint.line()
                + (complaint.rule().isEmpty() ? "" : " " + complaint.rule());
    }

    private static List<Complaint> lint(Path pack, boolean compile, boolean untested) throws IOException {
        PackLint lint = PackLint.of(new SourceFolder(pack, Tiny.ROOT).readLeniently(), compile);
        return Stream.of(lint.found(), lint.unused(), untested ? lint.untested() : List.<Complaint>of())
                .flatMap(List::stream)
                .toList();
    }

    /** The tiny pack, with the files of a case in the place of its own. */
    private Path laidOver(@Nullable Path fault) throws IOException {
        Path pack = Files.createTempDirectory(folder, "pack");
        for (String file : TINY) {
            write(pack, file, Tiny.text(file));
        }
        if (fault != null) {
            for (Path file : under(fault).filter(Files::isRegularFile).toList()) {
                String name = fault.relativize(file).toString().replace('\\', '/');
                if (!name.equals(EXPECTED)) {
                    write(pack, name, Files.readString(file));
                }
            }
        }
        return pack;
    }

    private static void write(Path pack, String name, String text) throws IOException {
        Path file = pack.resolve(Tiny.ROOT).resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String checkOf(Path fault) {
        return fault.getName(fault.getNameCount() - 2).toString();
    }

    private static Stream<Path> cases() {
        try {
            Path corpus = Path.of(Objects.requireNonNull(CorpusTest.class.getResource("/corpus"))
                    .toURI());
            return under(corpus)
                    .filter(file -> file.endsWith(EXPECTED))
                    .map(Path::getParent)
                    .sorted();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The corpus is no folder.", e);
        }
    }

    private static Stream<Path> under(Path start) {
        try (Stream<Path> all = Files.walk(start)) {
            return all.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
