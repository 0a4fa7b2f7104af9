package io.github.sacrum.casefile;

import static io.github.sacrum.casefile.Samples.problems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.sacrum.problem.InvalidCaseException;
import io.github.sacrum.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that holds no case, or no text at all, is refused with a reason. */
class BadFileTest {
    private static final String SMALL = "{\"facts\": [{\"symptom\": \"groin-pain\"}]}";

    @Test
    void malformed_yaml_is_refused() {
        assertThat(problems("id: a\nfacts: [{symptom: groin-pain"))
                .containsExactly("case.yaml:2:29: This is no well-formed YAML or JSON."
                        + " Maybe a bracket, a quote, a colon or an indent is missing.");
    }

    @Test
    void a_character_that_yaml_does_not_allow_is_refused() {
        assertThat(problems("id: a\u0001b\n")).singleElement().asString().contains("a character that is not allowed");
    }

    @Test
    void aliases_are_refused() {
        assertThat(problems("a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]"))
                .containsExactly("case.yaml:2:8: YAML aliases are not allowed. Maybe write the value out.");
    }

    @Test
    void tags_are_refused() {
        assertThat(problems("facts: [{symptom: groin-pain, absent: !!bool perhaps}]"))
                .containsExactly("case.yaml:1:39: YAML tags are not allowed. Maybe leave the tag out.");
        assertThat(problems("!case {}"))
                .containsExactly("case.yaml:1:1: YAML tags are not allowed. Maybe leave the tag out.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void very_deep_nesting_is_refused(String opening) {
        assertThat(problems(opening.repeat(100_000)))
                .singleElement()
                .asString()
                .contains("This is nested deeper than 100 levels. Maybe a closing bracket is missing.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "# a case\n", "\uFEFF"})
    void a_text_without_a_case_is_refused(String text) {
        assertThat(problems(text))
                .containsExactly(
                        "case.yaml: There is no case in it." + " Maybe the file is empty, or all of it is a comment.");
    }

    @Test
    void every_line_of_ndjson_is_reported_with_its_number() {
        assertThat(problems(SMALL + "\n\n{\"facts\": [}\n {\"facts\": []}\n[]\n" + SMALL))
                .containsExactly(
                        "case.yaml:3:12: This is no well-formed YAML or JSON."
                                + " Maybe a bracket, a quote, a colon or an indent is missing.",
                        "case.yaml:4:12: A case must have at least one fact. Maybe add what is known.",
                        "case.yaml:5:1: A case must be a mapping, not a list.");
    }

    @Test
    void a_character_that_json_does_not_allow_is_reported_with_its_line() {
        assertThat(problems(SMALL + "\n{\"id\": \"\u0001\"}"))
                .singleElement()
                .asString()
                .startsWith("case.yaml:2: ");
    }

    @Test
    void a_missing_file_is_reported(@TempDir Path directory) {
        Path path = directory.resolve("case.yaml");
        assertThat(problemsOf(path))
                .containsExactly(new Problem(
                        path.toString(), "There is no such file. Maybe the path starts at another directory."));
    }

    @Test
    void a_directory_is_reported(@TempDir Path directory) {
        assertThat(problemsOf(directory))
                .containsExactly(new Problem(directory.toString(), "This is a directory. Maybe name the files in it."));
    }

    @Test
    void a_file_in_another_encoding_is_reported(@TempDir Path directory) throws IOException {
        Path path = directory.resolve("case.yaml");
        Files.write(path, "title: Müller".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problemsOf(path))
                .containsExactly(
                        new Problem(path.toString(), "This is not text in UTF-8. Maybe save it with this encoding."));
    }

    @Test
    void a_file_that_is_too_large_is_reported(@TempDir Path directory) throws IOException {
        Path path = directory.resolve("case.yaml");
        Files.write(path, new byte[64 * 1024 * 1024 + 1]);
        assertThat(problemsOf(path))
                .containsExactly(
                        new Problem(path.toString(), "This is larger than 64 MiB. Maybe split it into several files."));
    }

    @Property
    void any_text_is_read_or_refused(@ForAll String text) {
        assertThat(refusedOrRead(text)).isTrue();
    }

    @Property
    void any_text_of_yaml_signs_is_read_or_refused(
            @ForAll @CharRange(from = ' ', to = '@') @CharRange(from = '[', to = '`') @CharRange(from = '{', to = '~')
                    String text) {
        assertThat(refusedOrRead(text)).isTrue();
    }

    @Property
    void any_slip_of_the_pen_is_read_or_refused(
            @ForAll @IntRange(max = 1000) int place, @ForAll @IntRange(max = 3) int cut, @ForAll char key) {
        int start = place % (Samples.WHOLE.length() - cut);
        String slip = Samples.WHOLE.substring(0, start) + key + Samples.WHOLE.substring(start + cut);
        assertThat(refusedOrRead(slip)).isTrue();
    }

    private static boolean refusedOrRead(String text) {
        try {
            return !Samples.READER.read("case.yaml", text).isEmpty();
        } catch (InvalidCaseException e) {
            return !e.problems().isEmpty();
        }
    }

    private static List<Problem> problemsOf(Path path) {
        return catchThrowableOfType(InvalidCaseException.class, () -> Samples.READER.read(path))
                .problems();
    }
}
